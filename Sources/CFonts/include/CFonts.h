// The fonts that pages carry, as they are in their files.
#ifndef CFONTS_H
#define CFONTS_H

#include <stddef.h>

// The bytes of a WOFF2 font with a MATH table, and their number.
const unsigned char *lecture_math_font(void);
size_t lecture_math_font_length(void);

// The ten digits in bold, a WOFF2 font of their own.
const unsigned char *lecture_bold_font(void);
size_t lecture_bold_font_length(void);

#endif
