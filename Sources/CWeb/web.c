#include "CWeb.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct {
    const cweb_request *request;
    cweb_answer *answer;
    size_t room;
    int met_private;
} exchange;

static int is_public_4(const unsigned char *a) {
    if (a[0] == 0 || a[0] == 10 || a[0] == 127 || a[0] >= 224) return 0;
    if (a[0] == 100 && (a[1] & 0xC0) == 64) return 0;              /* shared address space */
    if (a[0] == 169 && a[1] == 254) return 0;                      /* link-local */
    if (a[0] == 172 && (a[1] & 0xF0) == 16) return 0;              /* private */
    if (a[0] == 192 && a[1] == 168) return 0;                      /* private */
    if (a[0] == 192 && a[1] == 0 && (a[2] == 0 || a[2] == 2)) return 0;
    if (a[0] == 198 && (a[1] == 18 || a[1] == 19)) return 0;       /* benchmarks */
    if (a[0] == 198 && a[1] == 51 && a[2] == 100) return 0;        /* documentation */
    if (a[0] == 203 && a[1] == 0 && a[2] == 113) return 0;         /* documentation */
    return 1;
}

int cweb_is_public(const unsigned char *a, size_t length) {
    static const unsigned char mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    static const unsigned char nat64[12] = {0, 0x64, 0xFF, 0x9B};
    if (length == 4) return is_public_4(a);
    if (length != 16) return 0;
    if (memcmp(a, mapped, 12) == 0 || memcmp(a, nat64, 12) == 0) return is_public_4(a + 12);
    if (a[0] == 0x20 && a[1] == 0x02) return is_public_4(a + 2);   /* 6to4 */
    if (a[0] == 0x20 && a[1] == 0x01 && a[2] == 0x0D && a[3] == 0xB8) return 0;
    if (a[0] == 0x20 && a[1] == 0x01 && a[2] == 0 && a[3] == 0) return 0; /* Teredo */
    return (a[0] & 0xE0) == 0x20;                                  /* global unicast and nothing else */
}

/* Looks at the machine that a name really led to, at the moment of connecting: a name cannot change its mind in between. */
static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
    exchange *own = context;
    (void)purpose;
    int is_public = 0;
    if (address->family == AF_INET) {
        is_public = cweb_is_public((unsigned char *)&((struct sockaddr_in *)&address->addr)->sin_addr, 4);
    } else if (address->family == AF_INET6) {
        is_public = cweb_is_public((unsigned char *)&((struct sockaddr_in6 *)&address->addr)->sin6_addr, 16);
    }
    if (!is_public && !own->request->allows_private) {
        own->met_private = 1;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static size_t take(char *bytes, size_t size, size_t count, void *context) {
    exchange *own = context;
    cweb_answer *answer = own->answer;
    size_t wanted = size * count;
    size_t left = own->request->most_bytes - answer->count;
    size_t taken = wanted < left ? wanted : left;
    if (answer->count + taken > own->room) {
        size_t room = (answer->count + taken) * 2;
        unsigned char *wider = realloc(answer->bytes, room);
        if (wider == NULL) return 0;
        answer->bytes = wider;
        own->room = room;
    }
    if (taken > 0) memcpy(answer->bytes + answer->count, bytes, taken);
    answer->count += taken;
    if (taken == wanted) return wanted;
    answer->is_cut = 1;
    return 0;
}

static int word(CURLcode code, const exchange *own) {
    if (own->met_private) return CWEB_PRIVATE;
    switch (code) {
    case CURLE_OK: return CWEB_DONE;
    case CURLE_WRITE_ERROR: return own->answer->is_cut ? CWEB_DONE : CWEB_BROKEN;
    case CURLE_COULDNT_RESOLVE_HOST: return CWEB_NO_NAME;
    case CURLE_COULDNT_CONNECT: return CWEB_NO_CONNECTION;
    case CURLE_OPERATION_TIMEDOUT: return CWEB_TOO_SLOW;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE: return CWEB_NOT_SECURE;
    default: return CWEB_BROKEN;
    }
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static void start(void) { curl_global_init(CURL_GLOBAL_DEFAULT); }

void cweb_ask(const cweb_request *request, cweb_answer *answer) {
    exchange own = {.request = request, .answer = answer};
    memset(answer, 0, sizeof *answer);
    answer->result = CWEB_BROKEN;
    pthread_once(&once, start);
    CURL *handle = curl_easy_init();
    if (handle == NULL) return;
    curl_easy_setopt(handle, CURLOPT_URL, request->address);
    curl_easy_setopt(handle, CURLOPT_USERAGENT, request->agent);
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_NOBODY, (long)request->head_only);
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, request->connect_milliseconds);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, request->total_milliseconds);
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, &own);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &own);
    CURLcode code = curl_easy_perform(handle);
    answer->result = word(code, &own);
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &answer->status);
    char *location = NULL;
    curl_easy_getinfo(handle, CURLINFO_REDIRECT_URL, &location);
    if (location != NULL) answer->location = strdup(location);
    curl_easy_cleanup(handle);
}

void cweb_free(cweb_answer *answer) {
    free(answer->location);
    free(answer->bytes);
    memset(answer, 0, sizeof *answer);
}
