func f(_ o: Int?, _ d: [String: Int]) {
    print((o))  // expect warning 11: expression implicitly coerced from 'Int?' to 'Any'
    let a: Any = (o)  // expect warning 18: expression implicitly coerced from 'Int?' to 'Any'
    print("\((o))")  // expect warning 14: string interpolation produces a debug description for an optional value; did you mean to make this explicit?
    print((d["b"]))  // expect warning 11: expression implicitly coerced from 'Int?' to 'Any'
    print(((o)), a)  // expect warning 11: expression implicitly coerced from 'Int?' to 'Any'
}
class C { var b = 1; let c = 2 }
func g(_ p: Int, _ q: C) {
    p  // expect warning 5: expression of type 'Int' is unused [#no-usage]
    q.b  // expect warning 7: property is accessed but result is unused [#no-usage]
    q.c  // expect warning 7: expression of type 'Int' is unused [#no-usage]
    var list = [1]
    list[0]  // expect warning 9: subscript is accessed but result is unused [#no-usage]
    list.append(2)
}
