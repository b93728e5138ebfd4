enum State { case idle, running(Int), done(String) }
enum Event { case start, tick, stop }
func next(_ s: State, _ e: Event) -> State {
    switch (s, e) {
    case (.idle, .start): return .running(0)
    case (.running(let n), .tick) where n >= 2: return .done("full")
    case (.running(let n), .tick): return .running(n + 1)
    case (.running(let n), .stop): return .done("stopped at \(n)")
    default: return s
    }
}
var s = State.idle
for e in [Event.tick, .start, .tick, .tick, .tick, .stop] { s = next(s, e); print(s) }
// expect: idle
// expect: running(0)
// expect: running(1)
// expect: running(2)
// expect: done("full")
// expect: done("full")
