protocol Monoid { static func <> (l: Self, r: Self) -> Self }
infix operator <>: AdditionPrecedence
extension Int: Monoid { static func <> (l: Int, r: Int) -> Int { l + r } }
print(1 <> 2)  // expect: 3
struct Money { var cents = 0
    static postfix func ++ (m: inout Money) -> Money { defer { m.cents += 1 }; return m }
}
postfix operator ++
var m = Money(); print(m++.cents, m.cents)  // expect: 0 1
