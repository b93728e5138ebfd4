import CKernels
import Elementary

/// The generator xoshiro256++ of Blackman and Vigna, started from a seed by splitmix64.
public struct RandomGenerator: RandomNumberGenerator, Equatable, Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    public init(seed: Int64) {
        var mixer = UInt64(bitPattern: seed)
        func next() -> UInt64 {
            mixer &+= 0x9e37_79b9_7f4a_7c15
            var z = mixer
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }
        state = (next(), next(), next(), next())
    }

    public static func == (left: RandomGenerator, right: RandomGenerator) -> Bool { left.state == right.state }

    public mutating func next() -> UInt64 {
        let sum = state.0 &+ state.3
        let result = (sum << 23 | sum >> 41) &+ state.0
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = state.3 << 45 | state.3 >> 19
        return result
    }

    /// A number from 0 up to 1, of 53 random bits.
    public mutating func nextUniform() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// A number of the normal distribution, by Box and Muller's method: two uniform numbers give one.
    public mutating func nextNormal() -> Double {
        let radius = (-2 * Elementary.log(1 - nextUniform())).squareRoot()
        return radius * Elementary.cos(6.283185307179586 * nextUniform())
    }

    /// A whole number from 0 up to a bound, each equally likely.
    public mutating func nextBelow(_ bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        let range = UInt64(bound)
        let unfair = (0 &- range) % range
        while true {
            let product = next().multipliedFullWidth(by: range)
            if product.low >= unfair { return Int(product.high) }
        }
    }

    /// The numbers 0 up to a count in random order.
    public mutating func nextPermutation(_ count: Int) -> [Int] {
        // A list of whole numbers and, for a tensor, the same as elements: bytes that a word of 32 bits can count.
        guard count <= Shape.maximumCount / 16 else {
            FaultSlot.record(TensorFault("randomPermutation", [], .tooLarge([count])))
            return []
        }
        guard Work.charge(Swift.max(0, count), by: "randomPermutation"),
            Work.hasRoom(16 * Swift.max(0, count), by: "randomPermutation")
        else { return [] }
        var result = Array(0..<Swift.max(0, count))
        var last = result.count - 1
        while last > 0 {
            result.swapAt(last, nextBelow(last + 1))
            last -= 1
        }
        return result
    }
}

extension Tensor {
    /// Numbers spread evenly from `low` up to `high`.
    public static func randomUniform(
        _ shape: Shape, _ low: Double = 0, _ high: Double = 1, using generator: inout RandomGenerator
    ) -> Tensor {
        make(shape, by: "randomUniform") { out in
            for place in 0..<shape.count { out[place] = low + (high - low) * generator.nextUniform() }
        }
    }

    /// Numbers of the normal distribution.
    public static func randomNormal(
        _ shape: Shape, mean: Double = 0, deviation: Double = 1, using generator: inout RandomGenerator
    ) -> Tensor {
        make(shape, by: "randomNormal") { out in
            for place in 0..<shape.count { out[place] = mean + deviation * generator.nextNormal() }
        }
    }

    /// 0, 1, … `count` − 1 in random order.
    public static func randomPermutation(_ count: Int, using generator: inout RandomGenerator) -> Tensor {
        Tensor(generator.nextPermutation(count))
    }
}

extension RandomGenerator {
    /// The generator that operations use when none is named; the lecture's seed starts it.
    public static var shared: RandomGenerator {
        get {
            let state = kernel_state().pointee.random
            if state == (0, 0, 0, 0) { return RandomGenerator(seed: 0) }
            return RandomGenerator(state: state)
        }
        set { kernel_state().pointee.random = newValue.state }
    }

    private init(state: (UInt64, UInt64, UInt64, UInt64)) { self.state = state }

    /// Runs a body with the shared generator, which moves on.
    static func withShared<Result>(_ body: (inout RandomGenerator) -> Result) -> Result {
        var generator = shared
        defer { shared = generator }
        return body(&generator)
    }
}

extension Tensor {
    public static func randomUniform(_ shape: Shape, _ low: Double = 0, _ high: Double = 1) -> Tensor {
        RandomGenerator.withShared { randomUniform(shape, low, high, using: &$0) }
    }

    public static func randomNormal(_ shape: Shape, mean: Double = 0, deviation: Double = 1) -> Tensor {
        RandomGenerator.withShared { randomNormal(shape, mean: mean, deviation: deviation, using: &$0) }
    }

    public static func randomPermutation(_ count: Int) -> Tensor {
        RandomGenerator.withShared { randomPermutation(count, using: &$0) }
    }
}
