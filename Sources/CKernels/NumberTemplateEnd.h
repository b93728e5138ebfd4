// Closes the section that NumberTemplate.h opened.
#undef Number
#undef Whole
#undef NAMED
#undef SPLAT
#undef SPLAT_WHOLE
#undef SELECT
#undef SELECT_WHOLE
#undef NOT
#undef ANY
#undef BITS
#undef FROM_BITS
#undef INLINE
#undef Pair
#undef LANES
