// Patterns inside values, and of enums that there are not: what they would bind is there all the same.
let words = ["go", "north"]
switch words {
case ["go", let place]: print(place)  // expect error 13: 'let' binding pattern cannot appear in an expression
case ["stay",
    let place]: print(place)  // expect error 5: 'let' binding pattern cannot appear in an expression
default: break
}
enum Mistake: Error { case known(Int), other }
func risky() throws {}
do { try risky() } catch Mistake.lost(let n) { print(n) } catch {}  // expect error 34: type 'Mistake' has no member 'lost'
do { try risky() } catch Mistaken.other { print(1) } catch {}  // expect error 26: cannot find 'Mistaken' in scope
let mistake = Mistake.other
switch mistake {
case Mistaken.known(  // expect error 6: cannot find 'Mistaken' in scope
    let n): print(n)  // expect error 5: 'let' binding pattern cannot appear in an expression
case .known(let m), .lost(let m): print(m)  // expect error 22: type 'Mistake' has no member 'lost'
case Mistaken.other: print(1)  // expect error 6: cannot find 'Mistaken' in scope
}
switch 3 {
case (let x) + 1: print(x)  // expect error 7: 'let' binding pattern cannot appear in an expression
default: break
}
struct Life { var alive = 1
    static var best = alive  // expect error 23: cannot use instance member 'alive' within property initializer; property initializers run before 'self' is available
    let b = 3
    let b = alive  // expect error 13: cannot use instance member 'alive' within property initializer; property initializers run before 'self' is available
}
enum State { case locked, open(Int) }
enum Event { case coin(Int), push }
func pass(_ state: State, _ event: Event) -> Bool {
    switch (event, state) {
    case (.locked, .coin(let c)) where c >= 2: return true  // expect error 12: type 'Event' has no member 'locked'
    case (.open(let p), .push): return p > 1  // expect error 12: type 'Event' has no member 'open'
    case (_, .reset): return false  // expect error 15: type 'State' has no member 'reset'
    case .locked: return true  // expect error 11: value of tuple type '(Event, State)' has no member 'locked'
    default: return false
    }
}
switch (1, "a") {
case ("x", 3): print(1)  // expect error 7: expression pattern of type 'String' cannot match values of type 'Int'
case (2, nope): print(1)  // expect error 10: cannot find 'nope' in scope
case .foo(let y): print(y)  // expect error 7: value of tuple type '(Int, String)' has no member 'foo'
default: break
}
