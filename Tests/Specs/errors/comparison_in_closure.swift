struct Person { var age = 1; var name = "" }
let people = [Person()]
print(people.filter { $0.age > "3" }.count)  // expect error 32: cannot convert value of type 'String' to expected argument type 'Int'
print(people.filter { $0.name > 3 }.count)  // expect error 26: cannot convert value of type 'String' to expected argument type 'Int'
print(people.contains { $0.age < 2.5 })  // expect error 34: cannot convert value of type 'Double' to expected argument type 'Int'
print(people.filter { $0 > 3 }.count)  // expect error 26: referencing operator function '>' on 'BinaryInteger' requires that 'Person' conform to 'BinaryInteger'
