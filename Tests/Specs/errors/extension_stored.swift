extension Int {
    var extra = 3  // expect error 9: extensions must not contain stored properties
}
