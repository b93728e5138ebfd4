let m = [1, 2, 3].lazy.map { $0 * 2 }
print(m[1], m.first!, m.last!, m.count, m.isEmpty)  // expect: 4 2 6 3 false
let texts = m.map { "<\($0)>" }
print(texts[0], texts.last!)  // expect: <2> <6>
print(type(of: [1].lazy.map { $0 + 1 }.filter { $0 > 1 }))  // expect: LazyFilterSequence<LazyMapSequence<Array<Int>, Int>>
print(Array([1, 2, 3, 4].lazy.filter { $0 > 1 }.map { $0 * $0 }.prefix(2)), [3, 4].lazy[1])  // expect: [4, 9] 4
let squares = Array(
    [1, 2, 3].lazy.map { x in
        let y = x * x
        return y + 1
    })
print(squares)  // expect: [2, 5, 10]
print(Array([1.5, 2.5].lazy.compactMap { $0 > 2 ? Int($0) : nil }), Array("abc".lazy.map { $0.uppercased() }))  // expect: [2] ["A", "B", "C"]
