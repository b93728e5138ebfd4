let name: String = 42  // expect error 20: cannot convert value of type 'Int' to specified type 'String'
print(name)
