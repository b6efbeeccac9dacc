/* Made by scripts/embed-defaults. */
#include "CDefaults.h"

static const unsigned char file_0[] = {
#embed "../../templates/assets/compare.js" suffix(,)
0};
static const unsigned char file_1[] = {
#embed "../../templates/assets/site.css" suffix(,)
0};
static const unsigned char file_2[] = {
#embed "../../templates/assets/site.js" suffix(,)
0};
static const unsigned char file_3[] = {
#embed "../../templates/glossary/ar.yaml" suffix(,)
0};
static const unsigned char file_4[] = {
#embed "../../templates/glossary/en.yaml" suffix(,)
0};
static const unsigned char file_5[] = {
#embed "../../templates/glossary/es.yaml" suffix(,)
0};
static const unsigned char file_6[] = {
#embed "../../templates/glossary/fr.yaml" suffix(,)
0};
static const unsigned char file_7[] = {
#embed "../../templates/glossary/ru.yaml" suffix(,)
0};
static const unsigned char file_8[] = {
#embed "../../templates/glossary/zh.yaml" suffix(,)
0};
static const unsigned char file_9[] = {
#embed "../../templates/layout.mustache" suffix(,)
0};
static const unsigned char file_10[] = {
#embed "../../templates/marks.svg" suffix(,)
0};
static const unsigned char file_11[] = {
#embed "../../templates/pages/article.mustache" suffix(,)
0};
static const unsigned char file_12[] = {
#embed "../../templates/pages/articles.mustache" suffix(,)
0};
static const unsigned char file_13[] = {
#embed "../../templates/pages/countries.mustache" suffix(,)
0};
static const unsigned char file_14[] = {
#embed "../../templates/pages/country.mustache" suffix(,)
0};
static const unsigned char file_15[] = {
#embed "../../templates/pages/data.mustache" suffix(,)
0};
static const unsigned char file_16[] = {
#embed "../../templates/pages/glossary.mustache" suffix(,)
0};
static const unsigned char file_17[] = {
#embed "../../templates/pages/law.mustache" suffix(,)
0};
static const unsigned char file_18[] = {
#embed "../../templates/pages/laws.mustache" suffix(,)
0};
static const unsigned char file_19[] = {
#embed "../../templates/pages/listing.mustache" suffix(,)
0};
static const unsigned char file_20[] = {
#embed "../../templates/pages/matrix.mustache" suffix(,)
0};
static const unsigned char file_21[] = {
#embed "../../templates/pages/method.mustache" suffix(,)
0};
static const unsigned char file_22[] = {
#embed "../../templates/pages/overview.mustache" suffix(,)
0};
static const unsigned char file_23[] = {
#embed "../../templates/pages/status.mustache" suffix(,)
0};
static const unsigned char file_24[] = {
#embed "../../templates/partials/footer.mustache" suffix(,)
0};
static const unsigned char file_25[] = {
#embed "../../templates/partials/header.mustache" suffix(,)
0};
static const unsigned char file_26[] = {
#embed "../../templates/strings/ar.yaml" suffix(,)
0};
static const unsigned char file_27[] = {
#embed "../../templates/strings/en.yaml" suffix(,)
0};
static const unsigned char file_28[] = {
#embed "../../templates/strings/es.yaml" suffix(,)
0};
static const unsigned char file_29[] = {
#embed "../../templates/strings/fr.yaml" suffix(,)
0};
static const unsigned char file_30[] = {
#embed "../../templates/strings/ru.yaml" suffix(,)
0};
static const unsigned char file_31[] = {
#embed "../../templates/strings/zh.yaml" suffix(,)
0};
static const unsigned char file_32[] = {
#embed "../../treaties/uncc/glossary.yaml" suffix(,)
0};
static const unsigned char file_33[] = {
#embed "../../treaties/uncc/guide.yaml" suffix(,)
0};
static const unsigned char file_34[] = {
#embed "../../treaties/uncc/instruments.csv" suffix(,)
0};
static const unsigned char file_35[] = {
#embed "../../treaties/uncc/requirements/1-chapter-i.yaml" suffix(,)
0};
static const unsigned char file_36[] = {
#embed "../../treaties/uncc/requirements/2-chapter-ii.yaml" suffix(,)
0};
static const unsigned char file_37[] = {
#embed "../../treaties/uncc/requirements/3-chapter-iii.yaml" suffix(,)
0};
static const unsigned char file_38[] = {
#embed "../../treaties/uncc/requirements/4-chapter-iv.yaml" suffix(,)
0};
static const unsigned char file_39[] = {
#embed "../../treaties/uncc/requirements/5-chapter-v.yaml" suffix(,)
0};
static const unsigned char file_40[] = {
#embed "../../treaties/uncc/requirements/6-chapter-vi.yaml" suffix(,)
0};
static const unsigned char file_41[] = {
#embed "../../treaties/uncc/requirements/7-chapter-vii.yaml" suffix(,)
0};
static const unsigned char file_42[] = {
#embed "../../treaties/uncc/status.csv" suffix(,)
0};
static const unsigned char file_43[] = {
#embed "../../treaties/uncc/texts/ar.yaml" suffix(,)
0};
static const unsigned char file_44[] = {
#embed "../../treaties/uncc/texts/es.yaml" suffix(,)
0};
static const unsigned char file_45[] = {
#embed "../../treaties/uncc/texts/fr.yaml" suffix(,)
0};
static const unsigned char file_46[] = {
#embed "../../treaties/uncc/texts/ru.yaml" suffix(,)
0};
static const unsigned char file_47[] = {
#embed "../../treaties/uncc/texts/zh.yaml" suffix(,)
0};
static const unsigned char file_48[] = {
#embed "../../treaties/uncc/treaty.yaml" suffix(,)
0};

static const cdefaults_file files[] = {
    {"templates/assets/compare.js", file_0, sizeof file_0 - 1},
    {"templates/assets/site.css", file_1, sizeof file_1 - 1},
    {"templates/assets/site.js", file_2, sizeof file_2 - 1},
    {"templates/glossary/ar.yaml", file_3, sizeof file_3 - 1},
    {"templates/glossary/en.yaml", file_4, sizeof file_4 - 1},
    {"templates/glossary/es.yaml", file_5, sizeof file_5 - 1},
    {"templates/glossary/fr.yaml", file_6, sizeof file_6 - 1},
    {"templates/glossary/ru.yaml", file_7, sizeof file_7 - 1},
    {"templates/glossary/zh.yaml", file_8, sizeof file_8 - 1},
    {"templates/layout.mustache", file_9, sizeof file_9 - 1},
    {"templates/marks.svg", file_10, sizeof file_10 - 1},
    {"templates/pages/article.mustache", file_11, sizeof file_11 - 1},
    {"templates/pages/articles.mustache", file_12, sizeof file_12 - 1},
    {"templates/pages/countries.mustache", file_13, sizeof file_13 - 1},
    {"templates/pages/country.mustache", file_14, sizeof file_14 - 1},
    {"templates/pages/data.mustache", file_15, sizeof file_15 - 1},
    {"templates/pages/glossary.mustache", file_16, sizeof file_16 - 1},
    {"templates/pages/law.mustache", file_17, sizeof file_17 - 1},
    {"templates/pages/laws.mustache", file_18, sizeof file_18 - 1},
    {"templates/pages/listing.mustache", file_19, sizeof file_19 - 1},
    {"templates/pages/matrix.mustache", file_20, sizeof file_20 - 1},
    {"templates/pages/method.mustache", file_21, sizeof file_21 - 1},
    {"templates/pages/overview.mustache", file_22, sizeof file_22 - 1},
    {"templates/pages/status.mustache", file_23, sizeof file_23 - 1},
    {"templates/partials/footer.mustache", file_24, sizeof file_24 - 1},
    {"templates/partials/header.mustache", file_25, sizeof file_25 - 1},
    {"templates/strings/ar.yaml", file_26, sizeof file_26 - 1},
    {"templates/strings/en.yaml", file_27, sizeof file_27 - 1},
    {"templates/strings/es.yaml", file_28, sizeof file_28 - 1},
    {"templates/strings/fr.yaml", file_29, sizeof file_29 - 1},
    {"templates/strings/ru.yaml", file_30, sizeof file_30 - 1},
    {"templates/strings/zh.yaml", file_31, sizeof file_31 - 1},
    {"treaties/uncc/glossary.yaml", file_32, sizeof file_32 - 1},
    {"treaties/uncc/guide.yaml", file_33, sizeof file_33 - 1},
    {"treaties/uncc/instruments.csv", file_34, sizeof file_34 - 1},
    {"treaties/uncc/requirements/1-chapter-i.yaml", file_35, sizeof file_35 - 1},
    {"treaties/uncc/requirements/2-chapter-ii.yaml", file_36, sizeof file_36 - 1},
    {"treaties/uncc/requirements/3-chapter-iii.yaml", file_37, sizeof file_37 - 1},
    {"treaties/uncc/requirements/4-chapter-iv.yaml", file_38, sizeof file_38 - 1},
    {"treaties/uncc/requirements/5-chapter-v.yaml", file_39, sizeof file_39 - 1},
    {"treaties/uncc/requirements/6-chapter-vi.yaml", file_40, sizeof file_40 - 1},
    {"treaties/uncc/requirements/7-chapter-vii.yaml", file_41, sizeof file_41 - 1},
    {"treaties/uncc/status.csv", file_42, sizeof file_42 - 1},
    {"treaties/uncc/texts/ar.yaml", file_43, sizeof file_43 - 1},
    {"treaties/uncc/texts/es.yaml", file_44, sizeof file_44 - 1},
    {"treaties/uncc/texts/fr.yaml", file_45, sizeof file_45 - 1},
    {"treaties/uncc/texts/ru.yaml", file_46, sizeof file_46 - 1},
    {"treaties/uncc/texts/zh.yaml", file_47, sizeof file_47 - 1},
    {"treaties/uncc/treaty.yaml", file_48, sizeof file_48 - 1},
};
const size_t cdefaults_count = sizeof files / sizeof files[0];

cdefaults_file cdefaults_file_at(size_t index) { return files[index]; }
