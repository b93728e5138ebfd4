#include "CBrowserShim.h"
#include <stddef.h>
#include <stdlib.h>

// Hash seeds: fixed, so that every run in the browser is the same run.
void arc4random_buf(void *buffer, size_t count) {
    unsigned char *bytes = buffer;
    for (size_t index = 0; index < count; index++) bytes[index] = (unsigned char)(index * 7 + 3);
}

const char *_swift_stdlib_strtod_clocale(const char *text, double *result) {
    char *end;
    *result = strtod(text, &end);
    return end == text ? 0 : end;
}

const char *_swift_stdlib_strtof_clocale(const char *text, float *result) {
    char *end;
    *result = strtof(text, &end);
    return end == text ? 0 : end;
}
