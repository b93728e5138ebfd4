if true {
    continue  // expect error 5: 'continue' is only allowed inside a loop
}
