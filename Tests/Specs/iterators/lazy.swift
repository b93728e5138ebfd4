var calls = 0
let l = (1...1000).lazy.map { x -> Int in calls += 1; return x * x }.filter { $0 % 2 == 1 }
print(l.first { $0 > 20 }!, calls)  // expect: 25 5
print(Array(l.prefix(3)))  // expect: [1, 9, 25]
print((1...5).lazy.map { $0 * 2 }.reduce(0, +), Array((1...).lazy.map { $0 * 10 }.prefix(2)))  // expect: 30 [10, 20]
print(Array([1, nil, 3].lazy.compactMap { $0 }), [3, 1, 2].lazy.sorted(), (1...3).lazy.flatMap { [$0, $0] }.count)  // expect: [1, 3] [1, 2, 3] 6
