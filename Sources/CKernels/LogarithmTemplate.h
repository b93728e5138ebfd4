// log and its relatives, for one double or a vector: see NumberTemplate.h.

// x = 2^power * (1 + fraction) with 1 + fraction between root 1/2 and root 2.
typedef struct { Number fraction, power; Whole whole; } NAMED(Split);
#define Split NAMED(Split)

INLINE Split NAMED(split)(Number x) {
    Whole small = x < SPLAT(0x1p-1022);
    x = SELECT(small, x * SPLAT(0x1p54), x);
    Whole k = (BITS(x) - SPLAT_WHOLE(0x3fe6a09e667f3bcd)) >> 52;
    Number m = FROM_BITS(BITS(x) - (k << 52));
    k = k - SELECT_WHOLE(small, SPLAT_WHOLE(54), SPLAT_WHOLE(0));
    return (Split){m - SPLAT(1.0), NAMED(real)(k), k};
}
INLINE Number NAMED(log_polynomial)(Number z) {
    Number sum = SPLAT(log_terms[7]);
    for (int i = 6; i >= 0; i--) sum = sum * z + SPLAT(log_terms[i]);
    return sum * z;
}
// What log gives where the argument is not a positive finite number.
INLINE Number NAMED(log_special)(Number x, Number result) {
    result = SELECT(x == SPLAT(__builtin_inf()), x, result);
    result = SELECT(x == SPLAT(0.0), SPLAT(-__builtin_inf()), result);
    result = SELECT(x < SPLAT(0.0), SPLAT(__builtin_nan("")), result);
    return NAMED(quiet)(x, result);
}
// log(x) + correction, the correction far smaller than 1.
INLINE Number NAMED(log_corrected)(Split p, Number correction) {
    Number f = p.fraction, s = f / (SPLAT(2.0) + f), half = SPLAT(0.5) * f * f;
    Number tail = s * (half + NAMED(log_polynomial)(s * s)) + (p.power * SPLAT(ln2_2) + correction);
    Pair top = NAMED(fast_sum)(p.power * SPLAT(ln2_1), f);
    Pair whole = NAMED(fast_sum)(top.high, -half);
    top.low = top.low + whole.low;
    Number exact = whole.high + (top.low + tail);
    // Without a power the fraction leads, and half of its square is subtracted last.
    return SELECT(p.power == SPLAT(0.0), f - (half - tail), exact);
}
INLINE Number NAMED(log)(Number x) {
    return NAMED(log_special)(x, NAMED(log_corrected)(NAMED(split)(x), SPLAT(0.0)));
}
INLINE Number NAMED(log1p)(Number x) {
    Pair u = NAMED(exact_sum)(SPLAT(1.0), x);
    Number result = NAMED(log_corrected)(NAMED(split)(u.high), u.low / u.high);
    result = NAMED(log_special)(u.high, result);
    return SELECT(NAMED(magnitude)(x) < SPLAT(0x1p-54), x, NAMED(quiet)(x, result));
}

// log(m) for x = 2^power * m, to more than double accuracy; the power is left to the caller.
INLINE Pair NAMED(log_fraction)(Number f) {
    Pair below = NAMED(fast_sum)(SPLAT(2.0), f);
    Pair s = NAMED(pair_quotient)((Pair){f, SPLAT(0.0)}, below);
    Pair z = NAMED(pair_product)(s, s);
    Number tail = SPLAT(log_tail_terms[7]);
    for (int i = 6; i >= 0; i--) tail = tail * z.high + SPLAT(log_tail_terms[i]);
    Pair inner = NAMED(fast_sum)(SPLAT(two_fifths_1), z.high * tail + SPLAT(two_fifths_2));
    inner = NAMED(pair_product)(z, inner);
    inner = NAMED(pair_sum)((Pair){SPLAT(two_thirds_1), SPLAT(two_thirds_2)}, inner);
    inner = NAMED(pair_product)(z, inner);
    inner = NAMED(pair_product)(s, inner);
    return NAMED(pair_sum)((Pair){s.high + s.high, s.low + s.low}, inner);
}
INLINE Pair NAMED(log_pair)(Number x) {
    Split p = NAMED(split)(x);
    Pair m = NAMED(log_fraction)(p.fraction);
    Pair k = NAMED(fast_sum)(p.power * SPLAT(ln2_1), p.power * SPLAT(ln2_2));
    return NAMED(pair_sum)(k, m);
}
INLINE Number NAMED(log2)(Number x) {
    Split p = NAMED(split)(x);
    Pair scale = {SPLAT(inverse_ln2_1), SPLAT(inverse_ln2_2)};
    Pair m = NAMED(pair_product)(NAMED(log_fraction)(p.fraction), scale);
    Pair sum = NAMED(exact_sum)(p.power, m.high);
    return NAMED(log_special)(x, sum.high + (sum.low + m.low));
}
INLINE Number NAMED(log10)(Number x) {
    Pair scale = {SPLAT(inverse_ln10_1), SPLAT(inverse_ln10_2)};
    return NAMED(log_special)(x, NAMED(pair_product)(NAMED(log_pair)(x), scale).high);
}
// log(1 + exp(x)).
INLINE Number NAMED(softplus)(Number x) {
    Number size = NAMED(magnitude)(x);
    Pair t = NAMED(decay)(size), u = NAMED(exact_sum)(SPLAT(1.0), t.high);
    u.low = u.low + t.low;
    Pair logarithm = NAMED(log_pair)(u.high);
    logarithm.low = logarithm.low + u.low / u.high;
    Number zero = SPLAT(0.0), lead = SELECT(x > zero, x, zero);
    Pair sum = NAMED(exact_sum)(lead, logarithm.high);
    Number result = SELECT(x < SPLAT(-38.0), NAMED(exp)(x), sum.high + (sum.low + logarithm.low));
    return NAMED(quiet)(x, SELECT(x == SPLAT(__builtin_inf()), x, result));
}

// x^y for finite x > 0 other than 1 and finite y other than 0.
INLINE Number NAMED(power_core)(Number x, Number y) {
    // Beyond this any x but 1 gives 0 or infinity, and the products below stay in range.
    Number bound = SPLAT(0x1p64), size = NAMED(magnitude)(y);
    y = SELECT(size > bound, NAMED(with_sign)(bound, y), y);
    Pair l = NAMED(log_pair)(x);
    Pair e = NAMED(exact_product)(l.high, y);
    e.low = e.low + l.low * y;
    Number high = NAMED(clamped)(e.high), low = SELECT(high == e.high, e.low, SPLAT(0.0));
    Exponential r = NAMED(exponential)(high, low);
    Pair sum = NAMED(fast_sum)(SPLAT(1.0), r.head);
    return NAMED(scaled)(sum.high + (sum.low + r.tail), r.power);
}
