import CKernels

// Functions of each element: the function, then what multiplies the gradient.

extension Tensor {
    public func exp() -> Tensor { mapped("exp", unary_exp) { upstream, _, output in upstream * output } }

    public func expm1() -> Tensor { mapped("expm1", unary_expm1) { upstream, _, output in upstream * (output + 1) } }

    public func log() -> Tensor { mapped("log", unary_log) { upstream, input, _ in upstream / input } }

    public func log1p() -> Tensor { mapped("log1p", unary_log1p) { upstream, input, _ in upstream / (input + 1) } }

    public func log2() -> Tensor {
        mapped("log2", unary_log2) { upstream, input, _ in upstream / (input * 0.6931471805599453) }
    }

    public func log10() -> Tensor {
        mapped("log10", unary_log10) { upstream, input, _ in upstream / (input * 2.302585092994046) }
    }

    public func sin() -> Tensor { mapped("sin", unary_sin) { upstream, input, _ in upstream * input.cos() } }

    public func cos() -> Tensor { mapped("cos", unary_cos) { upstream, input, _ in -(upstream * input.sin()) } }

    public func tan() -> Tensor {
        mapped("tan", unary_tan) { upstream, _, output in upstream * (1 + output.squared()) }
    }

    public func asin() -> Tensor {
        mapped("asin", unary_asin) { upstream, input, _ in upstream / (1 - input.squared()).sqrt() }
    }

    public func acos() -> Tensor {
        mapped("acos", unary_acos) { upstream, input, _ in -(upstream / (1 - input.squared()).sqrt()) }
    }

    public func atan() -> Tensor {
        mapped("atan", unary_atan) { upstream, input, _ in upstream / (1 + input.squared()) }
    }

    public func sinh() -> Tensor { mapped("sinh", unary_sinh) { upstream, input, _ in upstream * input.cosh() } }

    public func cosh() -> Tensor { mapped("cosh", unary_cosh) { upstream, input, _ in upstream * input.sinh() } }

    public func tanh() -> Tensor {
        mapped("tanh", unary_tanh) { upstream, _, output in
            upstream.flowing(through: output) { $0 * (1 - $1 * $1) } ?? upstream * (1 - output.squared())
        }
    }

    public func asinh() -> Tensor {
        mapped("asinh", unary_asinh) { upstream, input, _ in upstream / (1 + input.squared()).sqrt() }
    }

    public func acosh() -> Tensor {
        mapped("acosh", unary_acosh) { upstream, input, _ in upstream / (input.squared() - 1).sqrt() }
    }

    public func atanh() -> Tensor {
        mapped("atanh", unary_atanh) { upstream, input, _ in upstream / (1 - input.squared()) }
    }

    /// 1 / (1 + exp(−x)).
    public func sigmoid() -> Tensor {
        mapped("sigmoid", unary_sigmoid) { upstream, _, output in
            upstream.flowing(through: output) { $0 * $1 * (1 - $1) } ?? upstream * output * (1 - output)
        }
    }

    /// log(1 + exp(x)).
    public func softplus() -> Tensor {
        mapped("softplus", unary_softplus) { upstream, input, _ in upstream * input.sigmoid() }
    }

    public func sqrt() -> Tensor {
        mapped("sqrt", unary_sqrt) { upstream, _, output in upstream / (output * 2) }
    }

    public func cbrt() -> Tensor {
        mapped("cbrt", unary_cbrt) { upstream, _, output in upstream / (output.squared() * 3) }
    }

    public func squared() -> Tensor {
        mapped("squared", unary_square) { upstream, input, _ in upstream * (input * 2) }
    }

    public func reciprocal() -> Tensor {
        mapped("reciprocal", unary_reciprocal) { upstream, _, output in -(upstream * output.squared()) }
    }

    /// The sizes of the elements; the derivative at 0 is 0.
    public func abs() -> Tensor {
        mapped("abs", unary_absolute) { upstream, input, _ in upstream * input.sign() }
    }

    public func relu() -> Tensor {
        mapped("relu", unary_relu) { upstream, input, _ in upstream * input.mapped("relu", unary_is_positive) }
    }

    public func erf() -> Tensor {
        mapped("erf", unary_erf) { upstream, input, _ in
            upstream * ((-input.squared()).exp() * 1.1283791670955126)
        }
    }

    public func erfc() -> Tensor {
        mapped("erfc", unary_erfc) { upstream, input, _ in
            upstream * ((-input.squared()).exp() * -1.1283791670955126)
        }
    }

    // Steps: their derivative is zero wherever it exists.
    /// −1, 0 or 1.
    public func sign() -> Tensor { mapped("sign", unary_sign) }
    public func floor() -> Tensor { mapped("floor", unary_floor) }
    public func ceil() -> Tensor { mapped("ceil", unary_ceil) }
    /// To the nearest whole number, halves to the even one.
    public func rounded() -> Tensor { mapped("rounded", unary_round) }
    public func truncated() -> Tensor { mapped("truncated", unary_truncate) }

    // Composed of the above.
    public func leakyRelu(_ slope: Double = 0.01) -> Tensor { select(self .> 0, self, self * Tensor(slope)) }

    public func elu(_ alpha: Double = 1) -> Tensor {
        select(self .> 0, self, Tensor.minimum(self, 0).expm1() * Tensor(alpha))
    }

    /// x Φ(x), Φ the normal distribution function.
    public func gelu() -> Tensor { self * 0.5 * (1 + (self * 0.7071067811865476).erf()) }

    /// x σ(x).
    public func silu() -> Tensor { self * sigmoid() }

    /// Elements limited to an interval.
    public func clipped(_ low: Double, _ high: Double) -> Tensor {
        Tensor.minimum(Tensor.maximum(self, Tensor(low)), Tensor(high))
    }

    /// A function of each element whose derivative is zero.
    func mapped(_ operation: String, _ kind: UnaryKind) -> Tensor {
        let (source, count) = (pointer, count)
        return Tensor.make(shape, by: operation) { kernel_unary(kind, $0, source, count) }
    }

    /// A gradient times a derivative that the output tells, in one pass with the roundings of the operations one by one;
    /// nil where these are to be recorded.
    @inline(__always)
    private func flowing(through output: Tensor, _ rule: (Double, Double) -> Double) -> Tensor? {
        guard kernel_state().pointee.recordingDepth == 0, shape == output.shape else { return nil }
        let (upstream, values, count) = (pointer, output.pointer, count)
        return Tensor.make(shape, by: "gradient") { out in
            for place in 0..<count { out[place] = rule(upstream[place], values[place]) }
        }
    }

    /// A function of each element and its derivative's rule.
    func mapped(_ operation: String, _ kind: UnaryKind, _ rule: @escaping TapeNode.UnaryRule) -> Tensor {
        mapped(operation, kind).recorded(self, rule)
    }
}
