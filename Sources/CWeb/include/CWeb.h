#ifndef CWEB_H
#define CWEB_H

#include <stddef.h>

/* One request, and what it may cost. */
typedef struct {
    const char *address;       /* http or https; anything else is refused */
    const char *agent;         /* how the program names itself */
    int head_only;             /* HEAD instead of GET */
    size_t most_bytes;         /* what comes after them is not read */
    long connect_milliseconds; /* until a connection stands */
    long total_milliseconds;   /* for all of it */
    int allows_private;        /* whether this machine and private networks may be asked */
} cweb_request;

enum { CWEB_DONE, CWEB_NO_NAME, CWEB_NO_CONNECTION, CWEB_PRIVATE, CWEB_TOO_SLOW, CWEB_NOT_SECURE, CWEB_BROKEN };

/* What came of it. Everything that points anywhere is freed by cweb_free. */
typedef struct {
    int result;            /* one of the words above */
    long status;           /* of HTTP; 0 where there was none */
    char *location;        /* where a redirection leads, absolute; NULL where there is none */
    unsigned char *bytes;  /* the body, at most most_bytes */
    size_t count;
    int is_cut;            /* whether there was more */
} cweb_answer;

/* Never follows a redirection, never keeps a cookie, never asks a proxy. */
void cweb_ask(const cweb_request *request, cweb_answer *answer);
void cweb_free(cweb_answer *answer);

/* Whether an address of a machine, 4 or 16 bytes long, belongs to the public network. */
int cweb_is_public(const unsigned char *address, size_t length);

#endif
