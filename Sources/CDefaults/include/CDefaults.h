#ifndef CDEFAULTS_H
#define CDEFAULTS_H

#include <stddef.h>

/* A file that travels inside the binary: its path in the project and its bytes. */
typedef struct {
    const char *path;
    const unsigned char *bytes;
    size_t count;
} cdefaults_file;

extern const size_t cdefaults_count;

/* The file at a place below cdefaults_count. */
cdefaults_file cdefaults_file_at(size_t index);

#endif
