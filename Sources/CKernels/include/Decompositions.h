// Factorisations of dense row-major matrices, in place unless said otherwise.
#ifndef DECOMPOSITIONS_H
#define DECOMPOSITIONS_H

// a = P L U with L's unit diagonal left out; rows[i] is the row that came to place i. Returns the permutation's sign,
// 0 if a pivot is 0.
int decompose_lu(double *_Nonnull a, int32_t *_Nonnull rows, size_t n);
// Solves L U x = b for all columns of b (n x columns), whose rows are permuted already.
void solve_lu(const double *_Nonnull lu, double *_Nonnull b, size_t n, size_t columns);
// The lower factor of a symmetric matrix, zeros above; false if it is not positive definite.
bool decompose_cholesky(double *_Nonnull a, size_t n);
// a (m x n, m >= n) = q (m x n) r (n x n), with a positive diagonal in r where it can be; a is destroyed.
void decompose_qr(double *_Nonnull a, double *_Nonnull q, double *_Nonnull r, size_t m, size_t n);
// The rows of `vectors` become eigenvectors, `values` ascending; a is destroyed. False if it does not converge.
bool decompose_symmetric(double *_Nonnull a, double *_Nonnull values, double *_Nonnull vectors, size_t n);
// The rows of u (n x m: columns of the input, m >= n) become left vectors, values descend, and the rows of
// v (n x n) right vectors. False if it does not converge, for what is no number or without memory.
bool decompose_singular(double *_Nonnull u, double *_Nonnull values, double *_Nonnull v, size_t m, size_t n);

#endif
