let s = "a"
while s { print(s) }  // expect error 7: cannot convert value of type 'String' to expected condition type 'Bool'
