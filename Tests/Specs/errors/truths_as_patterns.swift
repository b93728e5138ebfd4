let x = 3
switch x {
case x > 3: print("a")  // expect error 8: expression pattern of type 'Bool' cannot match values of type 'Int'
default: break
}
