print([1, 2] == [1, 2], [1, 2] != [2, 1], [[1], [2]] == [[1], [2]], ["a"] == ["b"])  // expect: true true true false
print([1, 2, 3].starts(with: [1, 2]), [1, 2].elementsEqual(1...2), [1, 2].lexicographicallyPrecedes([1, 3]))  // expect: true true true
print([1, 2, 3].first == 1, [Int]().first == nil, [1, 2, 3].last ?? 0)  // expect: true true 3
let a: [Double] = [1, 2]
print(a, a.map { Int($0) }, [0.1, 2e20], ["x", "y\"z"], [nil, 1])  // expect: [1.0, 2.0] [1, 2] [0.1, 2e+20] ["x", "y\"z"] [nil, Optional(1)]
print([1.5: "a"], [(1, 2)], [[], [1]] as [[Int]])  // expect: [1.5: "a"] [(1, 2)] [[], [1]]
