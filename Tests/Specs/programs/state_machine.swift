struct StateMachine<State: Hashable, Event: Hashable> {
    private var transitions: [State: [Event: State]] = [:]
    private(set) var state: State
    private(set) var trace: [State]
    init(initial: State) { state = initial; trace = [initial] }
    mutating func on(_ event: Event, from: State, to: State) {
        transitions[from, default: [:]][event] = to
    }
    @discardableResult
    mutating func fire(_ event: Event) -> Bool {
        guard let next = transitions[state]?[event] else { return false }
        state = next
        trace.append(next)
        return true
    }
}
enum Door { case open, closed, locked }
enum Action: String { case push, pull, lock, unlock }
var door = StateMachine<Door, Action>(initial: .closed)
door.on(.pull, from: .closed, to: .open)
door.on(.push, from: .open, to: .closed)
door.on(.lock, from: .closed, to: .locked)
door.on(.unlock, from: .locked, to: .closed)
for a in [Action.pull, .lock, .push, .lock, .pull, .unlock] {
    print(a.rawValue, door.fire(a), door.state)
}
print(door.trace)
// expect: pull true open
// expect: lock false open
// expect: push true closed
// expect: lock true locked
// expect: pull false locked
// expect: unlock true closed
// expect: [main.Door.closed, main.Door.open, main.Door.closed, main.Door.locked, main.Door.closed]
