// The singular value decomposition: reflections to two diagonals, then Golub and Kahan's implicit steps. One-sided Jacobi
// turns need a third of the code and find tiny values better, but took four times as long.
#include "KernelTable.h"

#define ROOT __builtin_elementwise_sqrt

// Columns of both factors lie as rows, so that every loop runs over neighbours.
typedef struct {
    const KernelTable *loops;
    size_t m, n;
    double *u, *v;          // n x m, n x n
    double *main, *beside;  // the diagonal, and the one above it
    double *turns;          // the turns of a step, right and left, 4 n numbers
} Singular;

static double size_of(double x) { return x < 0 ? -x : x; }
static double larger(double a, double b) { return a > b ? a : b; }
static double length(double x, double y) {
    double a = size_of(x), b = size_of(y), long_side = larger(a, b), short_side = a < b ? a : b;
    if (long_side == 0) return 0;
    double share = short_side / long_side;
    return long_side * ROOT(1 + share * share);
}

// Makes p a reflector that takes it to -result times its first unit vector; 0 for a vector of zeros.
static double reflector(const KernelTable *loops, double *p, size_t count) {
    double size = ROOT(loops->dot(p, p, count));
    if (size == 0) return 0;
    if (p[0] < 0) size = -size;
    for (size_t i = 0; i < count; i++) p[i] = p[i] / size;
    p[0] = p[0] + 1;
    return size;
}
static void reflect(const KernelTable *loops, const double *p, double *q, size_t count) {
    loops->accumulate(q, -loops->dot(p, q, count) / p[0], p, count);
}

static void bidiagonalize(Singular *x, double *row) {
    size_t m = x->m, n = x->n;
    for (size_t k = 0; k < n; k++) {
        double *column = x->u + k * m + k;
        double size = k + 1 < m ? reflector(x->loops, column, m - k) : -column[0];
        x->main[k] = -size;
        if (size != 0 && k + 1 < m)
            for (size_t j = k + 1; j < n; j++) reflect(x->loops, column, x->u + j * m + k, m - k);
        if (k + 1 >= n) break;
        double *right = x->v + k * n + k + 1;
        size_t count = n - k - 1;
        for (size_t j = 0; j < count; j++) right[j] = x->u[(k + 1 + j) * m + k];
        if (count == 1) {
            x->beside[k] = right[0];
            continue;
        }
        size = reflector(x->loops, right, count);
        x->beside[k] = -size;
        if (size == 0) continue;
        size_t rest = m - k - 1;
        for (size_t i = 0; i < rest; i++) row[i] = 0;
        for (size_t j = 0; j < count; j++) x->loops->accumulate(row, right[j], x->u + (k + 1 + j) * m + k + 1, rest);
        for (size_t j = 0; j < count; j++)
            x->loops->accumulate(x->u + (k + 1 + j) * m + k + 1, -right[j] / right[0], row, rest);
    }
    x->beside[n - 1] = 0;
}

// Turns the reflectors that begin at place `first` of the rows into the columns of their product.
static void multiply_out(const KernelTable *loops, double *rows, size_t width, size_t n, size_t first,
                         size_t reflectors, const double *sizes) {
    for (size_t k = n; k-- > 0;) {
        double *own = rows + k * width;
        size_t start = k + first;
        bool reflects = k < reflectors && sizes[k] != 0;
        if (reflects)
            for (size_t j = k + 1; j < n; j++) reflect(loops, own + start, rows + j * width + start, width - start);
        if (reflects && first == 0) {
            for (size_t i = 0; i < width; i++) own[i] = i < k ? 0 : -own[i];
            own[k] = own[k] + 1;
        } else {
            for (size_t i = 0; i < width; i++) own[i] = i == k ? 1 : 0;
        }
    }
}

// (c, s) is the direction of (f, g); the length of (f, g).
static double direction(double f, double g, double *c, double *s) {
    double size = length(f, g);
    *c = size == 0 ? 1 : f / size;
    *s = size == 0 ? 0 : g / size;
    return size;
}

// p' = c p + s q, q' = c q - s p with (c, s) the direction of (f, g); the length of (f, g).
static double rotate(Singular *x, double *rows, size_t width, size_t p, size_t q, double f, double g, double *c,
                     double *s) {
    double size = direction(f, g, c, s);
    x->loops->turn(rows + p * width, rows + q * width, width, *c, -*s);
    return size;
}

// A vanishing last value: what stands beside it is turned away to the left.
static void clear_last(Singular *x, size_t k, size_t p) {
    double f = x->beside[p - 2], c, s;
    x->beside[p - 2] = 0;
    for (size_t j = p - 1; j-- > k;) {
        x->main[j] = rotate(x, x->v, x->n, j, p - 1, x->main[j], f, &c, &s);
        if (j == k) break;
        f = -s * x->beside[j - 1];
        x->beside[j - 1] = c * x->beside[j - 1];
    }
}
// A vanishing value at k - 1: what stands beside it is turned away to the right.
static void clear_inner(Singular *x, size_t k, size_t p) {
    double f = x->beside[k - 1], c, s;
    x->beside[k - 1] = 0;
    for (size_t j = k; j < p; j++) {
        x->main[j] = rotate(x, x->u, x->m, j, k - 1, x->main[j], f, &c, &s);
        f = -s * x->beside[j];
        x->beside[j] = c * x->beside[j];
    }
}

// One implicit step on the places from k up to p, with Wilkinson's shift.
static void step(Singular *x, size_t k, size_t p) {
    double *d = x->main, *e = x->beside;
    double scale = larger(larger(size_of(d[p - 1]), size_of(d[p - 2])), larger(size_of(e[p - 2]), size_of(d[k])));
    scale = larger(scale, size_of(e[k]));
    double last = d[p - 1] / scale, before = d[p - 2] / scale, between = e[p - 2] / scale, first = d[k] / scale;
    double b = ((before + last) * (before - last) + between * between) * 0.5, c = (last * between) * (last * between);
    double shift = 0;
    if (b != 0 || c != 0) {
        double root = ROOT(b * b + c);
        shift = c / (b + (b < 0 ? -root : root));
    }
    double f = (first + last) * (first - last) + shift, g = first * (e[k] / scale);
    double *right = x->turns, *left = x->turns + 2 * x->n;
    size_t count = 0;
    for (size_t j = k; j + 1 < p; j++, count++) {
        double c, s, size = direction(f, g, &c, &s);
        right[count] = c;
        right[x->n + count] = s;
        if (j != k) e[j - 1] = size;
        f = c * d[j] + s * e[j];
        e[j] = c * e[j] - s * d[j];
        g = s * d[j + 1];
        d[j + 1] = c * d[j + 1];
        d[j] = direction(f, g, &c, &s);
        left[count] = c;
        left[x->n + count] = s;
        f = c * e[j] + s * d[j + 1];
        d[j + 1] = c * d[j + 1] - s * e[j];
        g = s * e[j + 1];
        e[j + 1] = c * e[j + 1];
    }
    x->loops->turn_chain(x->v + k * x->n, (ptrdiff_t)x->n, x->n, right, right + x->n, count);
    x->loops->turn_chain(x->u + k * x->m, (ptrdiff_t)x->m, x->m, left, left + x->n, count);
    e[p - 2] = f;
}

static void swap(double *a, double *b, size_t count) {
    for (size_t i = 0; i < count; i++) {
        double t = a[i];
        a[i] = b[i];
        b[i] = t;
    }
}

// Makes the value at k positive, or 0, and moves it down to its place among those found.
static void settle(Singular *x, size_t k) {
    if (x->main[k] == 0) x->main[k] = 0;
    if (x->main[k] < 0) {
        x->main[k] = -x->main[k];
        for (size_t i = 0; i < x->n; i++) x->v[k * x->n + i] = -x->v[k * x->n + i];
    }
    for (; k + 1 < x->n && x->main[k] < x->main[k + 1]; k++) {
        swap(x->main + k, x->main + k + 1, 1);
        swap(x->u + k * x->m, x->u + (k + 1) * x->m, x->m);
        swap(x->v + k * x->n, x->v + (k + 1) * x->n, x->n);
    }
}

// Steps until the diagonal beside is gone; false if that takes too long.
static bool diagonalize(Singular *x) {
    const double epsilon = 0x1p-52, tiny = 0x1p-966;
    double *d = x->main, *e = x->beside;
    int turns = 0;
    for (size_t p = x->n; p > 0;) {
        if (turns > 100) return false;
        // The block from k up to p hangs together.
        size_t k = p - 1;
        while (k > 0 && !(size_of(e[k - 1]) <= tiny + epsilon * (size_of(d[k - 1]) + size_of(d[k])))) k--;
        if (k > 0) e[k - 1] = 0;
        if (k == p - 1) {
            settle(x, k);
            turns = 0;
            p--;
            continue;
        }
        size_t zero = p;
        for (size_t j = p; zero == p && j-- > k;) {
            double near = (j + 1 < p ? size_of(e[j]) : 0) + (j > k ? size_of(e[j - 1]) : 0);
            if (size_of(d[j]) <= tiny + epsilon * near) zero = j;
        }
        if (zero < p) d[zero] = 0;
        if (zero == p - 1) clear_last(x, k, p);
        else if (zero < p) clear_inner(x, zero + 1, p);
        else step(x, k, p);
        turns++;
    }
    return true;
}

bool decompose_singular(double *u, double *values, double *v, size_t m, size_t n) {
    if (n == 0) return true;
    double scale = fitting_scale(u, m * n);
    double *space = kernel_allocate(5 * n + m);
    if (scale == 0 || !space) {
        kernel_release(space, 5 * n + m);
        return false;
    }
    for (size_t i = 0; scale != 1 && i < m * n; i++) u[i] = u[i] * scale;
    Singular x = {kernel_table(), m, n, u, v, values, space, space + n};
    bidiagonalize(&x, space + 5 * n);
    multiply_out(x.loops, u, m, n, 0, m > n ? n : n - 1, values);
    multiply_out(x.loops, v, n, n, 1, n > 2 ? n - 2 : 0, space);
    bool settled = diagonalize(&x);
    for (size_t i = 0; scale != 1 && i < n; i++) values[i] = values[i] / scale;
    kernel_release(space, 5 * n + m);
    return settled;
}
