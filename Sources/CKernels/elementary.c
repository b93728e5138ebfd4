// The elementary functions of one double. exp, log, sin … are the vector templates at width 1.
#include "CKernels.h"
#include "ElementaryConstants.h"
#define LANES 1
#include "NumberTemplate.h"
#include "ExponentialTemplate.h"
#include "LogarithmTemplate.h"
#include "TrigonometryTemplate.h"

#define INFINITE __builtin_inf()
#define NOT_A_NUMBER __builtin_nan("")

double elementary_exp(double x) { return exp_1(x); }
double elementary_expm1(double x) { return expm1_1(x); }
double elementary_log(double x) { return log_1(x); }
double elementary_log1p(double x) { return log1p_1(x); }
double elementary_log2(double x) { return log2_1(x); }
double elementary_log10(double x) { return log10_1(x); }
double elementary_sin(double x) { return sin_1(x); }
double elementary_cos(double x) { return cos_1(x); }
double elementary_tanh(double x) { return tanh_1(x); }
double elementary_sigmoid(double x) { return sigmoid_1(x); }
double elementary_softplus(double x) { return softplus_1(x); }

double elementary_tan(double x) {
    Angle a = angle_1(x);
    if (a.high != a.high) return NOT_A_NUMBER;
    if (magnitude_1(x) < 0x1p-27) return x;
    Pair s = sine_parts_1(a), c = cosine_parts_1(a);
    s = fast_sum_1(s.high, s.low);
    // The quotient's error is both parts' together: the square's rounding, the largest, is made good.
    c = fast_sum_1(c.high, c.low - 0.5 * exact_product_1(a.high, a.high).low);
    if (a.quadrant & 1) {
        Pair q = pair_quotient_1(c, s);
        return -q.high;
    }
    return pair_quotient_1(s, c).high;
}

double elementary_sinh(double x) {
    double size = magnitude_1(x);
    if (!(size < INFINITE)) return quiet_1(x, x);
    if (size < 0x1p-28) return x;
    double result;
    if (size > 40) {
        // Half of exp, without overflowing before the result does.
        Exponential e = exponential_1(clamped_1(size), 0);
        result = scaled_1(1 + (e.head + e.tail), e.power - 1);
    } else {
        Pair m = expm1_pair_1(size), below = exact_sum_1(1, m.high);
        below.low += m.low;
        Pair sum = pair_sum_1(m, pair_quotient_1(m, below));
        result = 0.5 * sum.high;
    }
    return with_sign_1(result, x);
}

double elementary_cosh(double x) {
    double size = magnitude_1(x);
    if (!(size < INFINITE)) return quiet_1(x, INFINITE);
    if (size > 40) {
        Exponential e = exponential_1(clamped_1(size), 0);
        return scaled_1(1 + (e.head + e.tail), e.power - 1);
    }
    Pair m = expm1_pair_1(size), one = exact_sum_1(1, m.high);
    one = fast_sum_1(one.high, one.low + m.low);
    return 0.5 * pair_sum_1(one, pair_quotient_1((Pair){1, 0}, one)).high;
}

// The square root of a pair.
static Pair pair_root(Pair a) {
    double root = __builtin_elementwise_sqrt(a.high);
    if (root == 0) return (Pair){0, 0};
    Pair square = exact_product_1(root, root);
    return fast_sum_1(root, (((a.high - square.high) - square.low) + a.low) / (root + root));
}

// The angle of the point (x, y) in the first quadrant; the larger of the two is near 1.
static Pair first_quadrant_angle(Pair y, Pair x) {
    double ratio = y.high / x.high;
    double factor = ratio < 0.25 ? 0 : ratio < 0.7 ? 0.5 : ratio < 1.4 ? 1 : 2;
    Pair base = ratio < 0.25 ? (Pair){0, 0}
              : ratio < 0.7 ? (Pair){atan_half_1, atan_half_2}
              : ratio < 1.4 ? (Pair){atan_one_1, atan_one_2} : (Pair){atan_two_1, atan_two_2};
    Pair above, below;
    if (ratio > 4) {
        base = (Pair){half_pi_pair_1, half_pi_pair_2};
        above = (Pair){-x.high, -x.low};
        below = y;
    } else {
        above = pair_sum_1(y, (Pair){-factor * x.high, -factor * x.low});
        below = pair_sum_1(x, (Pair){factor * y.high, factor * y.low});
    }
    Pair t = pair_quotient_1(above, below);
    double z = t.high * t.high, sum = atan_terms[9];
    for (int i = 8; i >= 0; i--) sum = sum * z + atan_terms[i];
    Pair whole = exact_sum_1(base.high, t.high);
    return fast_sum_1(whole.high, whole.low + (base.low + (t.low + t.high * z * sum)));
}

double elementary_atan2(double y, double x) {
    if (x != x || y != y) return NOT_A_NUMBER;
    double height = magnitude_1(y), width = magnitude_1(x);
    bool left = bits_1(x) < 0;
    if (height == 0) return with_sign_1(left ? half_pi_pair_1 * 2 : 0, y);
    if (height == INFINITE && width == INFINITE) return with_sign_1(left ? 0x1.2d97c7f3321d2p+1 : atan_one_1, y);
    if (width == 0 || height == INFINITE) return with_sign_1(half_pi_pair_1, y);
    if (width == INFINITE) return with_sign_1(left ? half_pi_pair_1 * 2 : 0, y);
    double larger = height > width ? height : width;
    int64_t power = split_1(larger).whole;
    double scaled_height = scaled_far_1(height, -power), scaled_width = scaled_far_1(width, -power);
    if (!left && scaled_height < 0x1p-60 * scaled_width) return with_sign_1(height / width, y);
    Pair angle;
    if (scaled_width < 0x1p-120) angle = (Pair){half_pi_pair_1, half_pi_pair_2};
    else if (scaled_height < 0x1p-120) angle = (Pair){0, 0};
    else angle = first_quadrant_angle((Pair){scaled_height, 0}, (Pair){scaled_width, 0});
    if (left) angle = pair_sum_1((Pair){2 * half_pi_pair_1, 2 * half_pi_pair_2}, (Pair){-angle.high, -angle.low});
    return with_sign_1(angle.high, y);
}

double elementary_atan(double x) {
    if (x != x) return NOT_A_NUMBER;
    if (magnitude_1(x) < 0x1p-28) return x;
    return elementary_atan2(x, 1);
}

// sqrt(1 - x^2) for |x| <= 1.
static Pair leg(double x) {
    Pair above = exact_sum_1(1, x), below = exact_sum_1(1, -x);
    return pair_root(pair_product_1(above, below));
}

double elementary_asin(double x) {
    double size = magnitude_1(x);
    if (!(size <= 1)) return NOT_A_NUMBER;
    if (size < 0x1p-28) return x;
    if (size == 1) return with_sign_1(half_pi_pair_1, x);
    return with_sign_1(first_quadrant_angle((Pair){size, 0}, leg(size)).high, x);
}

double elementary_acos(double x) {
    double size = magnitude_1(x);
    if (!(size <= 1)) return NOT_A_NUMBER;
    if (x == 1) return 0;
    if (x == -1) return 2 * half_pi_pair_1;
    if (size < 0x1p-60) return half_pi_pair_1;
    Pair angle = first_quadrant_angle(leg(size), (Pair){size, 0});
    if (x < 0) angle = pair_sum_1((Pair){2 * half_pi_pair_1, 2 * half_pi_pair_2}, (Pair){-angle.high, -angle.low});
    return angle.high;
}

// log(1 + a) for a pair a not near -1.
static Pair log1p_pair(Pair a) {
    Pair u = exact_sum_1(1, a.high), whole = log_pair_1(u.high);
    Pair sum = exact_sum_1(whole.high, (u.low + a.low) / u.high);
    return fast_sum_1(sum.high, sum.low + whole.low);
}
static double log1p_of_pair(Pair a) { return log1p_pair(a).high; }

double elementary_asinh(double x) {
    double size = magnitude_1(x);
    if (!(size < INFINITE)) return quiet_1(x, x);
    if (size < 0x1p-28) return x;
    double result;
    if (size > 0x1p28) {
        Pair sum = pair_sum_1(log_pair_1(size), (Pair){ln2_pair_1, ln2_pair_2});
        result = sum.high;
    } else {
        // log(1 + x + x^2 / (1 + root(1 + x^2)))
        Pair square = exact_product_1(size, size), root = pair_root(pair_sum_1((Pair){1, 0}, square));
        Pair rest = pair_quotient_1(square, pair_sum_1((Pair){1, 0}, root));
        result = log1p_of_pair(pair_sum_1((Pair){size, 0}, rest));
    }
    return with_sign_1(result, x);
}

double elementary_acosh(double x) {
    if (!(x >= 1)) return NOT_A_NUMBER;
    if (x == INFINITE) return x;
    if (x > 0x1p28) return pair_sum_1(log_pair_1(x), (Pair){ln2_pair_1, ln2_pair_2}).high;
    double t = x - 1;
    Pair above = exact_product_1(t, t);
    return log1p_of_pair(pair_sum_1((Pair){t, 0}, pair_root(pair_sum_1(above, (Pair){2 * t, 0}))));
}

double elementary_atanh(double x) {
    double size = magnitude_1(x);
    if (!(size <= 1)) return NOT_A_NUMBER;
    if (size < 0x1p-28) return x;
    if (size == 1) return with_sign_1(INFINITE, x);
    Pair ratio = pair_quotient_1((Pair){2 * size, 0}, exact_sum_1(1, -size));
    return with_sign_1(0.5 * log1p_of_pair(ratio), x);
}

double elementary_cbrt(double x) {
    double size = magnitude_1(x);
    if (!(size < INFINITE)) return quiet_1(x, x);
    if (size == 0) return x;
    Split p = split_1(size);
    int64_t third = (p.whole >= 0 ? p.whole : p.whole - 2) / 3;
    double m = scaled_1(1 + p.fraction, p.whole - 3 * third), root = 0.5 + 0.5 * m - 0.04 * m * m;
    // m lies between 0.7 and 5.7; each step triples the digits that are right.
    for (int step = 0; step < 5; step++) {
        double cube = root * root * root;
        root = root - root * (cube - m) / (2 * cube + m);
    }
    Pair square = exact_product_1(root, root), cube = pair_product_1(square, (Pair){root, 0});
    root = root + (((m - cube.high) - cube.low) / (3 * square.high));
    return with_sign_1(scaled_1(root, third), x);
}

double elementary_hypot(double x, double y) {
    double a = magnitude_1(x), b = magnitude_1(y);
    if (a == INFINITE || b == INFINITE) return INFINITE;
    if (a != a || b != b) return NOT_A_NUMBER;
    double larger = a > b ? a : b;
    if (larger == 0) return 0;
    int64_t power = split_1(larger).whole;
    a = scaled_far_1(a, -power);
    b = scaled_far_1(b, -power);
    return scaled_1(pair_root(pair_sum_1(exact_product_1(a, a), exact_product_1(b, b))).high, power);
}

// 0: not a whole number, 1: odd, 2: even.
static int parity(double y) {
    double size = magnitude_1(y);
    if (size >= 0x1p53) return 2;
    int64_t whole = (int64_t)size;
    return (double)whole != size ? 0 : whole & 1 ? 1 : 2;
}

double elementary_pow(double x, double y) {
    if (y == 0 || x == 1) return 1;
    if (x != x || y != y) return NOT_A_NUMBER;
    double size = magnitude_1(x);
    bool flip = bits_1(x) < 0 && parity(y) == 1;
    if (y == INFINITE || y == -INFINITE) return size == 1 ? 1 : (size > 1) == (y > 0) ? INFINITE : 0;
    if (size == 0 || size == INFINITE) {
        double result = (size == 0) == (y > 0) ? 0 : INFINITE;
        return flip ? -result : result;
    }
    if (x < 0 && parity(y) == 0) return NOT_A_NUMBER;
    double result = size == 1 ? 1 : y == 1 ? size : power_core_1(size, y);
    return flip ? -result : result;
}

double elementary_fmod(double x, double y) {
    double rest = magnitude_1(x), divisor = magnitude_1(y);
    if (!(rest < INFINITE) || divisor != divisor || divisor == 0) return NOT_A_NUMBER;
    // Subtracts the divisor times a power of two, the largest that fits: each difference is exact.
    while (rest >= divisor) {
        int64_t gap = split_1(rest).whole - split_1(divisor).whole;
        double part = scaled_far_1(divisor, gap < 0 ? 0 : gap);
        while (part > rest) part = part * 0.5;
        if (part < divisor) part = divisor;
        rest = rest - part;
    }
    return with_sign_1(rest, x);
}

// exp(-x^2) * pair, with x^2 exact.
static double times_gauss(double x, Pair factor, double sign, double offset) {
    Pair square = exact_product_1(x, x);
    Exponential e = exponential_1(-square.high, -square.low);
    Pair sum = fast_sum_1(1, e.head);
    Pair result = pair_product_1(factor, fast_sum_1(sum.high, sum.low + e.tail));
    if (offset == 0) return sign * scaled_1(result.high, e.power);
    double scale = power_of_two_1(e.power);
    return offset + sign * (result.high * scale);
}

// exp(x^2) erfc(x) for x from 1/2 to 28.
static Pair scaled_erfc(double x) {
    Pair t = pair_quotient_1((Pair){4, 0}, exact_sum_1(4, x));
    int piece = (int)(t.high * 32);
    const double *row = erfc_pieces[piece];
    double d = (t.high - (piece + 0.5) / 32) + t.low, sum = row[10];
    for (int i = 9; i >= 2; i--) sum = sum * d + row[i];
    return fast_sum_1(row[0], row[1] + d * sum);
}

// erf for |x| < 1/2.
static Pair small_erf(double x) {
    double z = x * x, sum = erf_terms[9];
    for (int i = 8; i >= 0; i--) sum = sum * z + erf_terms[i];
    Pair scale = fast_sum_1(two_over_root_pi_1, two_over_root_pi_2 + z * sum);
    return pair_product_1((Pair){x, 0}, scale);
}

double elementary_erf(double x) {
    double size = magnitude_1(x);
    if (x != x) return NOT_A_NUMBER;
    if (size < 0x1p-500) return x * two_over_root_pi_1 + x * two_over_root_pi_2;
    if (size < 0.5) return small_erf(x).high;
    if (size > 6) return with_sign_1(1, x);
    return with_sign_1(times_gauss(size, scaled_erfc(size), -1, 1), x);
}

double elementary_erfc(double x) {
    double size = magnitude_1(x);
    if (x != x) return NOT_A_NUMBER;
    if (size < 0.5) {
        Pair e = small_erf(x), sum = exact_sum_1(1, -e.high);
        return sum.high + (sum.low - e.low);
    }
    if (x < -6) return 2;
    if (x > 27.5) return 0;
    if (x < 0) return times_gauss(size, scaled_erfc(size), -1, 2);
    return times_gauss(size, scaled_erfc(size), 1, 0);
}

#include "gamma.inc"
