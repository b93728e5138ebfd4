let a = [1, 2], t = [[1]], s = "x"
let m1: Int = a.max  // expect error 17: no 'max' candidates produce the expected contextual result type 'Int'
let m2: Int = t[0].max  // expect error 20: cannot convert value of type '() -> Int?' to specified type 'Int'
let m3: Int = a.min  // expect error 17: no 'min' candidates produce the expected contextual result type 'Int'
let m4: Int? = a.max  // expect error 18: function produces expected type 'Int?'; did you mean to call it with '()'?
let m5: String = s.uppercased  // expect error 20: function produces expected type 'String'; did you mean to call it with '()'?
let m6: [Int] = a.sorted  // expect error 19: function produces expected type '[Int]'; did you mean to call it with '()'?
let m7: [Int] = a.reversed  // expect error 19: no 'reversed' candidates produce the expected contextual result type '[Int]'
let n1: Bool = a.contains  // expect error 18: no 'contains' candidates produce the expected contextual result type 'Bool'
let n2: Int = a.firstIndex  // expect error 17: no 'firstIndex' candidates produce the expected contextual result type 'Int'
let n3: Double = a.max  // expect error 20: no 'max' candidates produce the expected contextual result type 'Double'
var v = 0
v = a.max  // expect error 7: no 'max' candidates produce the expected contextual result type 'Int'
v = a.min  // expect error 7: no 'min' candidates produce the expected contextual result type 'Int'
var w = [1]
w = a.sorted  // expect error 7: function produces expected type '[Int]'; did you mean to call it with '()'?
func f() -> Int { a.max }  // expect error 21: no 'max' candidates produce the expected contextual result type 'Int'
func g() -> Int { return t[0].min }  // expect error 31: cannot convert return expression of type '() -> Int?' to return type 'Int'
func h() -> [Int] { return a.sorted }  // expect error 30: function produces expected type '[Int]'; did you mean to call it with '()'?
func k() -> Int? { return a.max }  // expect error 29: function produces expected type 'Int?'; did you mean to call it with '()'?
func q(_ x: Int) {}
q(a.max)  // expect error 5: cannot convert value of type '() -> Int?' to expected argument type 'Int'
q(t[0].max)  // expect error 8: cannot convert value of type '() -> Int?' to expected argument type 'Int'
let b = a.max
let c: Int = b  // expect error 14: cannot convert value of type '() -> Int?' to specified type 'Int'
print(b + 1)  // expect error 7: cannot convert value of type '() -> Int?' to expected argument type 'Int'
if a.max > 2 { }  // expect error 10: type '((Int, Int) throws -> Bool) throws -> Int?' cannot conform to 'BinaryInteger' [#ProtocolTypeNonConformance]
let z = a.max + 1  // expect error 15: binary operator '+' cannot be applied to operands of type '((Int, Int) throws -> Bool) throws -> Int?' and 'Int'
let y = a.max ?? 0  // expect error 15: binary operator '??' cannot be applied to operands of type '((Int, Int) throws -> Bool) throws -> Int?' and 'Int'
if let r = a.max { print(r) }  // expect error 4: initializer for conditional binding must have Optional type, not '() -> Int?'
let first: Int = a.first  // expect error 20: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let e = s.utf16.length  // expect error 17: value of type 'String.UTF16View' has no member 'length'
let e2 = s.unicodeScalars.length  // expect error 27: value of type 'String.UnicodeScalarView' has no member 'length'
let e3 = s.utf8.length  // expect error 17: value of type 'String.UTF8View' has no member 'length'
let e4 = a.indices.length  // expect error 20: value of type 'Range<Array<Int>.Index>' (aka 'Range<Int>') has no member 'length'
let e5 = a[0...].length  // expect error 18: value of type 'ArraySlice<Int>' has no member 'length'
let e6 = (0..<3).length  // expect error 18: value of type 'Range<Int>' has no member 'length'
let e7 = ["a": 1].length  // expect error 19: value of type '[String : Int]' has no member 'length'
let e8 = ["a": 1].keys.length  // expect error 24: value of type 'Dictionary<String, Int>.Keys' has no member 'length'
let e9 = ["a": 1].values.length  // expect error 26: value of type 'Dictionary<String, Int>.Values' has no member 'length'
let e10 = Set(a).length  // expect error 18: value of type 'Set<Int>' has no member 'length'
let e11 = a.enumerated().length  // expect error 26: value of type 'EnumeratedSequence<[Int]>' has no member 'length'
let e12 = zip(a, a).length  // expect error 21: value of type 'Zip2Sequence<[Int], [Int]>' has no member 'length'
let e13 = a.reversed().length  // expect error 24: reference to member 'length' cannot be resolved without a contextual type
let e14 = s.reversed().length  // expect error 24: reference to member 'length' cannot be resolved without a contextual type
let e15 = s.split(separator: " ").length  // expect error 35: reference to member 'length' cannot be resolved without a contextual type
let e16 = s.lowercased().length  // expect error 26: value of type 'String' has no member 'length'
let e17 = a.lazy.length  // expect error 18: value of type 'LazySequence<[Int]>' has no member 'length'
let e18 = stride(from: 1, to: 2, by: 1).length  // expect error 41: value of type 'StrideTo<Int>' has no member 'length'
let e19 = s.dropFirst().length  // expect error 25: reference to member 'length' cannot be resolved without a contextual type
let e20 = a.prefix(2).length  // expect error 23: reference to member 'length' cannot be resolved without a contextual type
let e21 = s.indices.length  // expect error 21: value of type 'DefaultIndices<String>' has no member 'length'
let e22 = s.first!.length  // expect error 20: value of type 'String.Element' (aka 'Character') has no member 'length'
let e23 = s.startIndex.length  // expect error 24: value of type 'String.Index' has no member 'length'
let e24 = (1...3).length  // expect error 19: value of type 'ClosedRange<Int>' has no member 'length'
let e25 = a.lazy.map { $0 }.length  // expect error 29: reference to member 'length' cannot be resolved without a contextual type
let e26 = (0..<3).reversed().length  // expect error 30: reference to member 'length' cannot be resolved without a contextual type
