import CKernels

// One step of an LSTM as two operations, in the place of the fourteen that its formulas spell. Gates stand side by side,
// [batch, 4 units] in the order i, f, g, o.

extension Tensor {
    /// c = σ(f) ⊙ c₋ + σ(i) ⊙ tanh(g) and h = σ(o) ⊙ tanh(c): what an LSTM keeps and what it shows, both [batch, units].
    ///
    /// The tensor holds the sums of the gates, `old` is c₋.
    public func gated(_ old: Tensor) -> (memory: Tensor, output: Tensor) {
        guard rank == 2, old.rank == 2, shape[0] == old.shape[0], shape[1] == 4 * old.shape[1] else {
            return (Tensor.failure("gated", [shape, old.shape], .shapesDiffer), .empty)
        }
        let gates = activatedGates()
        let memory = gates.perUnit(old, old) { gate, old, _ in gate.forget * old + gate.input * gate.candidate }
            .recorded(
                self, old, { upstream, sums, old, _ in sums.memorySlopes(upstream, old, gates) },
                { upstream, sums, old, _ in
                    guard !sums.isBeingRecorded else { return upstream * sums.gateSums[1].sigmoid() }
                    return gates.perUnit(upstream, old) { gate, upstream, _ in upstream * gate.forget }
                })
        let squashed = memory.detached.tanh()
        let output = gates.perUnit(squashed, squashed) { gate, squashed, _ in gate.output * squashed }.recorded(
            self, memory, { upstream, sums, memory, _ in sums.outputSlopes(upstream, memory, gates, squashed) },
            { upstream, sums, memory, _ in
                guard !sums.isBeingRecorded else {
                    return upstream * sums.gateSums[3].sigmoid() * (1 - memory.tanh().squared())
                }
                return gates.perUnit(upstream, squashed) { gate, upstream, squashed in
                    upstream * gate.output * (1 - squashed * squashed)
                }
            })
        return (memory, output)
    }

    /// Derivatives of c in the sums.
    private func memorySlopes(_ upstream: Tensor, _ old: Tensor, _ gates: Tensor) -> Tensor {
        guard isBeingRecorded else {
            return gates.perGate(upstream, old) { gate, upstream, old in
                Gates(
                    input: upstream * gate.candidate * gate.input * (1 - gate.input),
                    forget: upstream * old * gate.forget * (1 - gate.forget),
                    candidate: upstream * gate.input * (1 - gate.candidate * gate.candidate), output: 0)
            }
        }
        let sums = gateSums
        let (input, forget, candidate) = (sums[0].sigmoid(), sums[1].sigmoid(), sums[2].tanh())
        return Tensor.concatenate(
            [
                upstream * candidate * input * (1 - input), upstream * old * forget * (1 - forget),
                upstream * input * (1 - candidate.squared()), Tensor.zeros(old.shape),
            ], axis: 1)
    }

    /// Derivatives of h in the sums.
    private func outputSlopes(_ upstream: Tensor, _ memory: Tensor, _ gates: Tensor, _ squashed: Tensor) -> Tensor {
        guard isBeingRecorded else {
            return gates.perGate(upstream, squashed) { gate, upstream, squashed in
                Gates(
                    input: 0, forget: 0, candidate: 0,
                    output: upstream * squashed * gate.output * (1 - gate.output))
            }
        }
        let gate = gateSums[3].sigmoid(), zeros = Tensor.zeros(memory.shape)
        return Tensor.concatenate([zeros, zeros, zeros, upstream * memory.tanh() * gate * (1 - gate)], axis: 1)
    }

    /// The four gates of one unit, or what belongs to each.
    private struct Gates {
        let input: Double, forget: Double, candidate: Double, output: Double
    }

    private var isBeingRecorded: Bool { kernel_state().pointee.recordingDepth > 0 }

    private var gateSums: [Tensor] { split(4, axis: 1) }

    /// σ of the sums, and tanh of the candidate's.
    private func activatedGates() -> Tensor {
        let (sums, units) = (pointer, shape[1] / 4)
        return Tensor.make(shape, by: "gated") { out in
            for row in 0..<shape[0] {
                let start = row * 4 * units
                kernel_unary(unary_sigmoid, out + start, sums + start, 2 * units)
                kernel_unary(unary_tanh, out + start + 2 * units, sums + start + 2 * units, units)
                kernel_unary(unary_sigmoid, out + start + 3 * units, sums + start + 3 * units, units)
            }
        }
    }

    /// One number for each unit, from its gates and an element of each of two tensors [batch, units].
    @inline(__always)
    private func perUnit(_ first: Tensor, _ second: Tensor, _ rule: (Gates, Double, Double) -> Double) -> Tensor {
        let (gates, units) = (pointer, shape[1] / 4)
        return Tensor.make([shape[0], units], by: "gated") { out in
            forEachUnit(first, second) { at, place, first, second in
                out[place] = rule(Tensor.gates(gates + at, units), first, second)
            }
        }
    }

    /// One number for each gate.
    @inline(__always)
    private func perGate(_ first: Tensor, _ second: Tensor, _ rule: (Gates, Double, Double) -> Gates) -> Tensor {
        let (gates, units) = (pointer, shape[1] / 4)
        return Tensor.make(shape, by: "gated") { out in
            forEachUnit(first, second) { at, _, first, second in
                let parts = rule(Tensor.gates(gates + at, units), first, second)
                (out[at], out[at + units]) = (parts.input, parts.forget)
                (out[at + 2 * units], out[at + 3 * units]) = (parts.candidate, parts.output)
            }
        }
    }

    @inline(__always)
    private static func gates(_ first: UnsafeMutablePointer<Double>, _ units: Int) -> Gates {
        Gates(input: first[0], forget: first[units], candidate: first[2 * units], output: first[3 * units])
    }

    /// Where each unit's first gate stands and its number, with its elements of two tensors.
    @inline(__always)
    private func forEachUnit(
        _ first: Tensor, _ second: Tensor, _ take: (_ at: Int, _ place: Int, _ first: Double, _ second: Double) -> Void
    ) {
        let (units, firsts, seconds) = (shape[1] / 4, first.pointer, second.pointer)
        for row in 0..<shape[0] {
            for unit in 0..<units {
                let place = row * units + unit
                take(row * 4 * units + unit, place, firsts[place], seconds[place])
            }
        }
    }
}
