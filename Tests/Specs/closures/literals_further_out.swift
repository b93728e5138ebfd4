func run<State>(_ state: State, _ step: (inout State) -> Int) {
    var state = state
    print(step(&state), step(&state), state)
}
run((1, 1)) { state in { state = (state.1, state.0 + state.1); return state.0 }() }
run(1) { state in { state = state + state; return 7 }() }
let numbers = sequence(state: (0, 1)) { state -> Int? in
    state.0 > 20 ? nil : { let first = state.0; state = (state.1, state.0 + state.1); return first }()
}
print(Array(numbers))
// expect: 1 2 (2, 3)
// expect: 7 7 4
// expect: [0, 1, 1, 2, 3, 5, 8, 13]
