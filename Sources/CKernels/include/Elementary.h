// The elementary functions of one double, and of runs of doubles with the same bits.
#ifndef ELEMENTARY_H
#define ELEMENTARY_H

double elementary_exp(double x);
double elementary_expm1(double x);
double elementary_log(double x);
double elementary_log1p(double x);
double elementary_log2(double x);
double elementary_log10(double x);
double elementary_sin(double x);
double elementary_cos(double x);
double elementary_tan(double x);
double elementary_asin(double x);
double elementary_acos(double x);
double elementary_atan(double x);
double elementary_atan2(double y, double x);
double elementary_sinh(double x);
double elementary_cosh(double x);
double elementary_tanh(double x);
double elementary_asinh(double x);
double elementary_acosh(double x);
double elementary_atanh(double x);
double elementary_sigmoid(double x);
double elementary_softplus(double x);
double elementary_cbrt(double x);
double elementary_hypot(double x, double y);
double elementary_pow(double x, double y);
double elementary_erf(double x);
double elementary_erfc(double x);
double elementary_gamma(double x);
double elementary_lgamma(double x);
// The remainder of x / y with the sign of x, exact.
double elementary_fmod(double x, double y);

#endif
