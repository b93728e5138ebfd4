let text = "a b c"
let words = text.split(separator: " ")
struct P { var s: Substring; var t: [Substring]; var w: String ; var n: [Int]}
let p = P(s: words[0], t: words, w: "a", n: [1])
let ps = [p]
let b1: String = words[0].prefix(1)  // expect error 27: cannot convert value of type 'Substring.SubSequence' (aka 'Substring') to specified type 'String'
let b2: String = words[0].dropFirst()  // expect error 27: cannot convert value of type 'Substring.SubSequence' (aka 'Substring') to specified type 'String'
let b3: String = p.s.prefix(1)  // expect error 22: no 'prefix' candidates produce the expected contextual result type 'String'
let b4: String = ps[0].s.prefix(1)  // expect error 26: cannot convert value of type 'Substring.SubSequence' (aka 'Substring') to specified type 'String'
let b5: String = ps[0].w.prefix(1)  // expect error 26: cannot convert value of type 'String.SubSequence' (aka 'Substring') to specified type 'String'
let b6: String = p.w.prefix(1)  // expect error 22: no 'prefix' candidates produce the expected contextual result type 'String'
let ws = ["ab"]
let b7: String = ws[0].prefix(1)  // expect error 24: cannot convert value of type 'String.SubSequence' (aka 'Substring') to specified type 'String'
let b8: String = words.first!.prefix(1)  // expect error 31: no 'prefix' candidates produce the expected contextual result type 'String'
let c0: [Int] = ps[0].n.prefix(1)  // expect error 25: cannot convert value of type 'ArraySlice<Int>' to specified type '[Int]'
let c1: [Int] = ps[0].n.reversed()
let c2: [Int] = [[1]][0].prefix(1)  // expect error 26: cannot convert value of type 'ArraySlice<Int>' to specified type '[Int]'
let c3: String = ws[0].reversed()  // expect error 24: cannot convert value of type 'ReversedCollection<String>' to specified type 'String'
let c4: String = p.w.reversed()  // expect error 22: no 'reversed' candidates produce the expected contextual result type 'String'
func f(_ s: String, _ ws: [String]) -> String { return ws[0].prefix(1) }  // expect error 62: cannot convert return expression of type 'String.SubSequence' (aka 'Substring') to return type 'String'
func g(_ s: String, _ ws: [String]) -> String { return s.prefix(1) + ws[0].prefix(1) }  // expect error 68: cannot convert return expression of type 'String.SubSequence' (aka 'Substring') to return type 'String'
func h(_ s: String, _ ws: [String]) -> String { return s.prefix(1).uppercased() + s.dropFirst() }
func i(_ s: String, _ ws: [String]) -> String { return s.prefix(1).uppercased() + ws[0].dropFirst().reversed() }
func k(_ s: String, _ ws: [[Int]]) -> [Int] { return ws[0].prefix(1) }  // expect error 60: cannot convert return expression of type 'ArraySlice<Int>' to return type '[Int]'
func l(_ s: String, _ ws: [[Int]]) -> [Int] { return ws[0][0..<1] }  // expect error 59: cannot convert return expression of type 'ArraySlice<Int>' to return type '[Int]'
func m(_ s: String, _ ws: [[Int]]) -> [Int] { return ws[0].dropFirst() }  // expect error 60: cannot convert return expression of type 'ArraySlice<Int>' to return type '[Int]'
func n(_ s: String) -> [String] { return s.split(separator: " ").filter { !$0.isEmpty } }  // expect error 66: cannot convert return expression of type '[String.SubSequence]' (aka 'Array<Substring>') to return type '[String]'
func o(_ s: String) -> [String] { let p = s.split(separator: " ").filter { !$0.isEmpty }; return p }  // expect error 98: cannot convert return expression of type '[String.SubSequence]' (aka 'Array<Substring>') to return type '[String]'
