let a = [1, 2], v = 3, s = "x", o: Int? = 2
let ss = ["b"]
if a.first == "x" { }  // expect error 12: type '((Int) throws -> Bool) throws -> Int?' cannot conform to 'StringProtocol' [#ProtocolTypeNonConformance]
if a.last == "x" { }  // expect error 11: type '((Int) throws -> Bool) throws -> Int?' cannot conform to 'StringProtocol' [#ProtocolTypeNonConformance]
if a.first == s { }  // expect error 12: type '((Int) throws -> Bool) throws -> Int?' cannot conform to 'StringProtocol' [#ProtocolTypeNonConformance]
if ss.first == 3 { }  // expect error 13: type '((String) throws -> Bool) throws -> String?' cannot conform to 'BinaryInteger' [#ProtocolTypeNonConformance]
if ss.first == v { }  // expect error 13: type '((String) throws -> Bool) throws -> String?' cannot conform to 'BinaryInteger' [#ProtocolTypeNonConformance]
if a.first! == "x" { }  // expect error 13: binary operator '==' cannot be applied to operands of type 'Int' and 'String'
if a.max() == "x" { }  // expect error 6: cannot convert value of type 'Int?' to expected argument type 'String'
if a.first ?? 0 == "x" { }  // expect error 17: binary operator '==' cannot be applied to operands of type 'Int' and 'String'
if a.first == 2.5 { }  // expect error 6: cannot convert value of type 'Int?' to expected argument type 'Double'
if let f = a.first, f == "x" { }  // expect error 23: binary operator '==' cannot be applied to operands of type 'Int' and 'String'
if a.count == "x" { }  // expect error 12: binary operator '==' cannot be applied to operands of type 'Int' and 'String'
if s.first == 3 { }  // expect error 12: type '((String.Element) throws -> Bool) throws -> String.Element?' (aka '((Character) throws -> Bool) throws -> Optional<Character>') cannot conform to 'BinaryInteger' [#ProtocolTypeNonConformance]
if s.first == v { }  // expect error 12: type '((String.Element) throws -> Bool) throws -> String.Element?' (aka '((Character) throws -> Bool) throws -> Optional<Character>') cannot conform to 'BinaryInteger' [#ProtocolTypeNonConformance]
if a.first > 2 { }  // expect error 6: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
if a.first == nil { }
let d = 2.5
if a[0] > s { }  // expect error 11: cannot convert value of type 'String' to expected argument type 'Int'
if d > v { }  // expect error 6: binary operator '>' cannot be applied to operands of type 'Double' and 'Int'
if d > v && a.isEmpty { }  // expect error 6: binary operator '>' cannot be applied to operands of type 'Double' and 'Int'
if d == v && a.isEmpty { }  // expect error 6: binary operator '==' cannot be applied to operands of type 'Double' and 'Int'
if d == v { }  // expect error 6: binary operator '==' cannot be applied to operands of type 'Double' and 'Int'
if v == d || a.isEmpty { }  // expect error 6: binary operator '==' cannot be applied to operands of type 'Int' and 'Double'
if v < d || a.isEmpty { }  // expect error 6: binary operator '<' cannot be applied to operands of type 'Int' and 'Double'
if v < d || v > 3 { }  // expect error 8: cannot convert value of type 'Double' to expected argument type 'Int'
if v < d || v > a[0] { }  // expect error 8: cannot convert value of type 'Double' to expected argument type 'Int'
if v < s || v > a[0] { }  // expect error 6: binary operator '<' cannot be applied to operands of type 'Int' and 'String'
if a[0] < d || a.isEmpty { }  // expect error 11: cannot convert value of type 'Double' to expected argument type 'Int'
if a[0] < d { }  // expect error 11: cannot convert value of type 'Double' to expected argument type 'Int'
while v < d && a.isEmpty { }  // expect error 9: binary operator '<' cannot be applied to operands of type 'Int' and 'Double'
