func show(_ text: String) {}
func f(_ n: Int) {
    show(
        n == 1
            ?  // expect error 13: cannot convert value of type 'Int' to expected argument type 'String'
            "b"  // expect error 13: result values in '? :' expression have mismatching types 'String' and 'Int'
            : n)
    var s = ""
    s =
        n == 1
        ?  // expect error 9: cannot assign value of type 'Int' to type 'String'
        "b"  // expect error 9: result values in '? :' expression have mismatching types 'String' and 'Int'
        : n
}
