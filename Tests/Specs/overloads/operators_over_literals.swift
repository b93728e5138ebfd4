// Found by random programs: of the literals on the way to an operator the one with a point decides.
let x = 2.5
print([1.5, 2].reduce(0, +))  // expect: 3.5
print([1.5, 2].reduce(0, +) / 2)  // expect: 1.75
print([1.5, 2].reduce(1, *).rounded())  // expect: 3.0
print([-1.0].map { $0 }.reduce(0, +) < x + x)  // expect: true
print([1, 2].map { _ in 2.25 }.reduce(0, +).isNaN)  // expect: false
print(abs([100.125, 7.0].reduce(0, +)))  // expect: 107.125
print(["a", "b"].reduce("", +), [1, 2, 3].reduce(0, +))  // expect: ab 6
