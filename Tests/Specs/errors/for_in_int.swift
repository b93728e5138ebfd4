for i in 5 {  // expect error 10: for-in loop requires 'Int' to conform to 'Sequence'
    print(i)
}
