// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The functions of <cmath> that no standard rounds, as the core needs them: with the same bits from every compiler,
/// every standard library and every processor, so that a run replays on another machine. The standard library's are
/// not: the C library chooses among its own by processor and changes them between versions. (Square roots, rounding
/// and std::remainder are exact by IEEE 754 and come from <cmath>.) Domains and infinities as there; a NaN stays one.
///
/// Errors in units of the last place, found over millions of arguments (test_elementary.cpp): exp, log, sin and cos
/// below 1, atan below 2, expm1 and log1p below 3, sinh, cosh, tanh, asin and acos below 5; pow below 16 for exponents
/// from -8 to 8.
namespace perc::elementary {

double exp(double x);
/// e^x - 1 without cancellation.
double expm1(double x);
double log(double x);
/// log(1 + x) without cancellation.
double log1p(double x);
/// x^y for x >= 0: the whole part of y by squaring, the rest by exp and log.
double pow(double x, double y);
/// To full accuracy up to |x| = 10^6.
double sin(double x);
double cos(double x);
double tan(double x);
double atan(double x);
double asin(double x);
double acos(double x);
/// Infinite from 709.8 on, as exp.
double sinh(double x);
double cosh(double x);
double tanh(double x);

}  // namespace perc::elementary
