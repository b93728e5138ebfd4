let n = 7
if n % 2 {  // expect error 6: type 'Int' cannot be used as a boolean; test for '!= 0' instead
    print("odd")
}
