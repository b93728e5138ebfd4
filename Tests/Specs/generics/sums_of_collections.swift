func cat<B: RangeReplaceableCollection>(_ b: B, _ r: B) -> B { b + r }
func cat2<B: RangeReplaceableCollection, S: Sequence>(_ b: B, _ s: S) -> B where S.Element == B.Element { b + s }
func cat3<B: RangeReplaceableCollection, S: Sequence>(_ s: S, _ b: B) -> B where S.Element == B.Element { s + b }
func twice<B: RangeReplaceableCollection>(_ b: B) -> B { var c = b; c += b; return c + [] }
print(cat([1], [2]), cat("a", "b"), cat2([1], 2...3), cat3(1...2, [9]), twice("xy"), twice([3]))  // expect: [1, 2] ab [1, 2, 3] [1, 2, 9] xyxy [3, 3]
extension RangeReplaceableCollection { func doubled() -> Self { self + self } 
  mutating func app(_ o: Self) { self += o } 
  static func * (l: Self, n: Int) -> Self { var r = Self(); for _ in 0..<n { r += l }; return r } }
print([1].doubled(), "ab".doubled(), "ab" * 3, [1, 2] * 2)  // expect: [1, 1] abab ababab [1, 2, 1, 2]
var q = [1]; q.app([4]); print(q)  // expect: [1, 4]
