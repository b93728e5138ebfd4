// Factorisations of dense matrices. Every sum has one fixed order.
#include "KernelTable.h"

#define ROOT __builtin_elementwise_sqrt
static double size_of(double x) { return x < 0 ? -x : x; }
static void swap_rows(double *a, double *b, size_t n) {
    for (size_t j = 0; j < n; j++) {
        double t = a[j];
        a[j] = b[j];
        b[j] = t;
    }
}

int decompose_lu(double *a, int32_t *rows, size_t n) {
    int sign = 1;
    for (size_t i = 0; i < n; i++) rows[i] = (int32_t)i;
    for (size_t k = 0; k < n; k++) {
        size_t best = k;
        for (size_t i = k + 1; i < n; i++)
            if (size_of(a[i * n + k]) > size_of(a[best * n + k])) best = i;
        if (!(size_of(a[best * n + k]) > 0)) return 0;
        if (best != k) {
            swap_rows(a + best * n, a + k * n, n);
            int32_t row = rows[best];
            rows[best] = rows[k];
            rows[k] = row;
            sign = -sign;
        }
        for (size_t i = k + 1; i < n; i++) {
            double factor = a[i * n + k] / a[k * n + k];
            a[i * n + k] = factor;
            kernel_accumulate(a + i * n + k + 1, -factor, a + k * n + k + 1, n - k - 1);
        }
    }
    return sign;
}

void solve_lu(const double *lu, double *b, size_t n, size_t columns) {
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < i; k++) kernel_accumulate(b + i * columns, -lu[i * n + k], b + k * columns, columns);
    for (size_t i = n; i-- > 0;) {
        for (size_t k = i + 1; k < n; k++)
            kernel_accumulate(b + i * columns, -lu[i * n + k], b + k * columns, columns);
        double pivot = lu[i * n + i];
        for (size_t j = 0; j < columns; j++) b[i * columns + j] = b[i * columns + j] / pivot;
    }
}

bool decompose_cholesky(double *a, size_t n) {
    for (size_t i = 0; i < n; i++) {
        for (size_t j = 0; j <= i; j++) {
            double rest = a[i * n + j] - kernel_dot(a + i * n, a + j * n, j);
            if (i == j) {
                if (!(rest > 0)) return false;
                a[i * n + i] = ROOT(rest);
            } else {
                a[i * n + j] = rest / a[j * n + j];
            }
        }
        for (size_t j = i + 1; j < n; j++) a[i * n + j] = 0;
    }
    return true;
}

// Gram and Schmidt's method, each column orthogonalised twice: as accurate as reflections. Columns are rows here.
void decompose_qr(double *a, double *q, double *r, size_t m, size_t n) {
    // a holds the columns as rows (n x m); so does q.
    for (size_t j = 0; j < n; j++) {
        double *column = q + j * m;
        for (size_t i = 0; i < m; i++) column[i] = a[j * m + i];
        for (size_t i = 0; i < n; i++) r[i * n + j] = 0;
        double before = ROOT(kernel_dot(column, column, m));
        for (int pass = 0; pass < 2; pass++) {
            for (size_t k = 0; k < j; k++) {
                double share = kernel_dot(q + k * m, column, m);
                r[k * n + j] = r[k * n + j] + share;
                kernel_accumulate(column, -share, q + k * m, m);
            }
        }
        double length = ROOT(kernel_dot(column, column, m));
        if (length <= 1e-14 * before) {
            // A dependent column: any direction at right angles to the others completes the basis.
            r[j * n + j] = 0;
            for (size_t unit = 0; unit < m; unit++) {
                for (size_t i = 0; i < m; i++) column[i] = i == unit ? 1 : 0;
                for (int pass = 0; pass < 2; pass++)
                    for (size_t k = 0; k < j; k++)
                        kernel_accumulate(column, -kernel_dot(q + k * m, column, m), q + k * m, m);
                length = ROOT(kernel_dot(column, column, m));
                if (length > 0.1 / ROOT((double)m)) break;
            }
        } else {
            r[j * n + j] = length;
        }
        for (size_t i = 0; i < m; i++) column[i] = column[i] / length;
    }
}

double fitting_scale(const double *elements, size_t count) {
    double top = 0;
    for (size_t i = 0; i < count; i++) {
        double size = size_of(elements[i]);
        if (!(size < __builtin_inf())) return 0;
        top = size > top ? size : top;
    }
    return top > 0x1p400 ? 0x1p-600 : top < 0x1p-400 ? 0x1p600 : 1;
}
