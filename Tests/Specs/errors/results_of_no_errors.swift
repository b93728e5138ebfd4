enum CE { case invalid(String), negative }
func r(_ t: String) -> Result<Int, CE> {  // expect error 24: type 'CE' does not conform to protocol 'Error'
    if t == "" { return .failure(.invalid(t)) }  // expect error 35: cannot infer contextual base in reference to member 'invalid'
    if t == "a" { return .failure(.negative) }  // expect error 36: cannot infer contextual base in reference to member 'negative'
    if t == "c" { return .failure(CE.negative) }
    return .success(1)
}
func g(_ t: String) -> Unknown<Int> { return .failure(.invalid(t)) }  // expect error 24: cannot find type 'Unknown' in scope  // expect error 56: cannot infer contextual base in reference to member 'invalid'
func g2(_ t: String) -> Unknown { return .failure }  // expect error 25: cannot find type 'Unknown' in scope
func g3(_ t: String) -> Unknown { .failure(t) }  // expect error 25: cannot find type 'Unknown' in scope
func g4(_ x: Unknown) {}  // expect error 14: cannot find type 'Unknown' in scope
g4(.a)  // expect error 5: cannot infer contextual base in reference to member 'a'
g4(.b(.c))  // expect error 5: cannot infer contextual base in reference to member 'b'  // expect error 8: cannot infer contextual base in reference to member 'c'
let x: Unknown = .a  // expect error 8: cannot find type 'Unknown' in scope
let y: Unknown = .b(.c)  // expect error 8: cannot find type 'Unknown' in scope  // expect error 22: cannot infer contextual base in reference to member 'c'
let z: Result<Int, CE> = .failure(.negative)  // expect error 8: type 'CE' does not conform to protocol 'Error'  // expect error 36: cannot infer contextual base in reference to member 'negative'
func cb(_ f: (Result<Int, CE>) -> Void) { f(.failure(.negative)) }  // expect error 15: type 'CE' does not conform to protocol 'Error'  // expect error 46: cannot infer contextual base in reference to member 'failure'  // expect error 55: cannot infer contextual base in reference to member 'negative'
switch r("a") {
case .success(let n): print(n)
case .failure(.negative): print("n")
case .failure(let e): print(e)
}
