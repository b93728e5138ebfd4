#include "CFonts.h"

// Embedded by the preprocessor: no start-up time, and no long compile of a literal.
static const unsigned char bytes[] = {
#embed "math.woff2"
};

const unsigned char *lecture_math_font(void) { return bytes; }
size_t lecture_math_font_length(void) { return sizeof bytes; }

static const unsigned char bold[] = {
#embed "bold.woff2"
};

const unsigned char *lecture_bold_font(void) { return bold; }
size_t lecture_bold_font_length(void) { return sizeof bold; }
