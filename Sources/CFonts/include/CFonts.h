// The fonts that pages carry, as they are in their files.
#ifndef CFONTS_H
#define CFONTS_H

#include <stddef.h>

// The bytes of a WOFF2 font with a MATH table, and their number.
const unsigned char *lecture_math_font(void);
size_t lecture_math_font_length(void);

#endif
