let maybe: Int? = 5
if maybe > 3 {  // expect error 4: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
    print("big")
}
