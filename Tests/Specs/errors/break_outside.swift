func f() {
    break  // expect error 5: 'break' is only allowed inside a loop, if, do, or switch
}
