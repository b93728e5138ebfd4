print(
    [
        1,  // expect error 9: cannot convert value of type 'Int' to expected element type 'String'
        2,  // expect error 9: cannot convert value of type 'Int' to expected element type 'String'
    ].map { $0 + "!" })
print(
    [
        "a"  // expect error 9: cannot convert value of type 'String' to expected element type 'Int'
    ].map { $0 * 2 })
print([1].map { number in "v" + number })  // expect error 8: cannot convert value of type 'Int' to expected element type 'String'
