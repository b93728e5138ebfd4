import Elementary
import Tensors

/// A pole on a cart that is pushed left or right: Barto, Sutton and Anderson 1983, with Euler steps of 0.02 s.
public struct CartPole: Sendable {
    /// Position, speed, angle, angular speed.
    public private(set) var state: [Double]
    /// The steps so far.
    public private(set) var time = 0

    /// Starts in a state of position, speed, angle and angular speed.
    public init(state: [Double] = [0, 0, 0, 0]) { self.state = state.count == 4 ? state : [0, 0, 0, 0] }

    /// Near the upright rest.
    public init(using generator: inout RandomGenerator) {
        state = (0..<4).map { _ in -0.05 + 0.1 * generator.nextUniform() }
    }

    /// Whether the pole has fallen, the cart has left the track, or 500 steps have passed.
    public var isDone: Bool { abs(state[0]) > 2.4 || abs(state[2]) > 0.20943951023931953 || time >= 500 }

    /// Pushes left (0) or right (1); every step is worth 1.
    public mutating func step(_ action: Int) -> Double {
        guard !isDone else { return 0 }
        let (mass, poleMass, length, gravity, interval) = (1.1, 0.1, 0.5, 9.8, 0.02)
        let force = action == 1 ? 10.0 : -10.0
        let (sine, cosine) = (Elementary.sin(state[2]), Elementary.cos(state[2]))
        let push = (force + poleMass * length * state[3] * state[3] * sine) / mass
        let turning = (gravity * sine - cosine * push) / (length * (4.0 / 3 - poleMass * cosine * cosine / mass))
        let acceleration = push - poleMass * length * turning * cosine / mass
        state = [
            state[0] + interval * state[1], state[1] + interval * acceleration, state[2] + interval * state[3],
            state[3] + interval * turning,
        ]
        time += 1
        return 1
    }
}
