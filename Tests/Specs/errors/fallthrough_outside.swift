func f() {
    fallthrough  // expect error 5: 'fallthrough' is only allowed inside a switch
}
