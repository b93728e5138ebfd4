class Box { var p: [Int]? = [1] }
let path = \Box.p
struct P { var x = 1; var q: [Int]? = [1, 2] }
print((P() as P?)[keyPath: \P?.?.x] as Any, (3 as Int?)[keyPath: \Int?.?.magnitude] as Any)  // expect: Optional(1) Optional(3)
print([P(), nil].map { (p: P?) in p }.map(\.?.x), [P()].map(\.q?.count), [P()].map(\.q![0]), [[1]].map(\.[0]))  // expect: [Optional(1), nil] [Optional(2)] [1] [1]
let xs: [Int?] = [1, nil]; print(xs.map(\.?.description), xs.compactMap(\.self), xs.map(\.?.bitWidth.description.count))  // expect: [Optional("1"), nil] [1] [Optional(2), nil]
