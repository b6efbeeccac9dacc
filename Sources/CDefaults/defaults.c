/* Made by scripts/embed-defaults. */
#include "CDefaults.h"

static const unsigned char file_0[] = {
#embed "../../templates/assets/site.css" suffix(,)
0};
static const unsigned char file_1[] = {
#embed "../../templates/assets/site.js" suffix(,)
0};
static const unsigned char file_2[] = {
#embed "../../templates/marks.svg" suffix(,)
0};

const cdefaults_file cdefaults_files[] = {
    {"templates/assets/site.css", file_0, sizeof file_0 - 1},
    {"templates/assets/site.js", file_1, sizeof file_1 - 1},
    {"templates/marks.svg", file_2, sizeof file_2 - 1},
};
const size_t cdefaults_count = sizeof cdefaults_files / sizeof cdefaults_files[0];
