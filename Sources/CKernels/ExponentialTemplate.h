// exp and its relatives, for one double or a vector: see NumberTemplate.h.

// exp(x) = (1 + head + tail) * 2^power; tail is small beside head, and head at most 0.42.
typedef struct { Number head, tail; Whole power; } NAMED(Exponential);
#define Exponential NAMED(Exponential)

// exp(x + rest) for |x| <= 1100.
INLINE Exponential NAMED(exponential)(Number x, Number rest) {
    Number shifted = x * SPLAT(inverse_ln2_1) + SPLAT(ROUNDER), k = shifted - SPLAT(ROUNDER);
    Number high = x - k * SPLAT(ln2_1), low = k * SPLAT(ln2_2) - rest;
    Number r = high - low, r_low = (high - r) - low, square = r * r;
    Number sum = SPLAT(exp_terms[11]);
    for (int i = 10; i >= 0; i--) sum = sum * r + SPLAT(exp_terms[i]);
    return (Exponential){r, r_low + (square * sum + r * r_low), BITS(shifted) - SPLAT_WHOLE(ROUNDER_BITS)};
}
INLINE Number NAMED(clamped)(Number x) {
    x = SELECT(x > SPLAT(1000.0), SPLAT(1000.0), x);
    return SELECT(x < SPLAT(-1000.0), SPLAT(-1000.0), x);
}
INLINE Number NAMED(quiet)(Number x, Number result) { return SELECT(x != x, SPLAT(__builtin_nan("")), result); }

INLINE Number NAMED(scaled_far)(Number x, Whole k) {
    Whole quarter = k >> 2;
    Number step = NAMED(power_of_two)(quarter);
    return x * step * step * step * NAMED(power_of_two)(k - quarter * 3);
}

INLINE Number NAMED(exp)(Number x) {
    Exponential e = NAMED(exponential)(NAMED(clamped)(x), SPLAT(0.0));
    return NAMED(quiet)(x, NAMED(scaled)(SPLAT(1.0) + (e.head + e.tail), e.power));
}

// exp(x) - 1 for |x| <= 700, to more than double accuracy.
INLINE Pair NAMED(expm1_pair)(Number x) {
    Exponential e = NAMED(exponential)(x, SPLAT(0.0));
    Number scale = NAMED(power_of_two)(e.power);
    Pair p = NAMED(fast_sum)(e.head, e.tail);
    Pair whole = NAMED(exact_sum)(scale, SPLAT(-1.0));
    Pair s = NAMED(exact_sum)(whole.high, scale * p.high);
    return NAMED(fast_sum)(s.high, s.low + (whole.low + scale * p.low));
}

INLINE Number NAMED(expm1)(Number x) {
    Number inside = SELECT(x > SPLAT(700.0), SPLAT(700.0), SELECT(x < SPLAT(-60.0), SPLAT(-60.0), x));
    Pair p = NAMED(expm1_pair)(inside);
    Number result = SELECT(x > SPLAT(700.0), NAMED(exp)(x), p.high);
    result = SELECT(NAMED(magnitude)(x) < SPLAT(0x1p-54), x, result);
    return NAMED(quiet)(x, result);
}

// exp(-|x|) for the functions below, to more than double accuracy.
INLINE Pair NAMED(decay)(Number x) {
    Number inside = SELECT(x > SPLAT(700.0), SPLAT(700.0), x);
    Exponential e = NAMED(exponential)(-inside, SPLAT(0.0));
    Pair s = NAMED(fast_sum)(SPLAT(1.0), e.head);
    Number scale = NAMED(power_of_two)(e.power);
    Pair sum = NAMED(fast_sum)(s.high, s.low + e.tail);
    return (Pair){sum.high * scale, sum.low * scale};
}

INLINE Number NAMED(sigmoid)(Number x) {
    Number size = NAMED(magnitude)(x);
    Pair t = NAMED(decay)(size);
    Pair below = NAMED(fast_sum)(SPLAT(1.0), t.high);
    below.low = below.low + t.low;
    Whole negative = x < SPLAT(0.0);
    Number above = SELECT(negative, t.high, SPLAT(1.0)), above_low = SELECT(negative, t.low, SPLAT(0.0));
    Number q = above / below.high;
    Pair p = NAMED(exact_product)(q, below.high);
    Number rest = ((above - p.high) - p.low) + (above_low - q * below.low);
    // The denominator lies in 1...2: its reciprocal is not needed to full accuracy.
    Number result = q + rest / below.high;
    result = SELECT(x < SPLAT(-700.0), NAMED(exp)(x), result);
    return NAMED(quiet)(x, result);
}

INLINE Number NAMED(tanh)(Number x) {
    Number size = NAMED(magnitude)(x);
    size = SELECT(size > SPLAT(22.0), SPLAT(22.0), size);
    Pair top = NAMED(expm1_pair)(size + size);
    Pair below = NAMED(exact_sum)(top.high, SPLAT(2.0));
    below.low = below.low + top.low;
    Number q = top.high / below.high;
    Pair p = NAMED(exact_product)(q, below.high);
    Number rest = ((top.high - p.high) - p.low) + (top.low - q * below.low);
    Number result = q + rest / below.high;
    result = SELECT(size < SPLAT(0x1p-28), size, result);
    return NAMED(quiet)(x, NAMED(with_sign)(result, x));
}
