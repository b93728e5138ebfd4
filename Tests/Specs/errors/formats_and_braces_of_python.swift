let acc = 0.5, b = 3, n = "x", f: Float = 1, arr = [1.5]
print("acc: %.2f" % acc)  // expect error 7: cannot convert value of type 'String' to expected argument type 'Double'
print("acc: %d" % b)  // expect error 7: cannot convert value of type 'String' to expected argument type 'Int'
print("acc: %s" % n)  // expect error 17: binary operator '%' cannot be applied to two 'String' operands
let s = "%.2f" % acc  // expect error 9: cannot convert value of type 'String' to expected argument type 'Double'
print("%f" % f)  // expect error 7: cannot convert value of type 'String' to expected argument type 'Float'
print("x" % 5)  // expect error 7: cannot convert value of type 'String' to expected argument type 'Int'
print("x" % 5.5)  // expect error 7: cannot convert value of type 'String' to expected argument type 'Double'
print("x" % arr[0])  // expect error 7: cannot convert value of type 'String' to expected argument type 'Double'
print("acc: %.2f" % (acc * 100))  // expect error 7: cannot convert value of type 'String' to expected argument type 'Double'
print("a" * 3)  // expect error 11: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
print(n * 3)  // expect error 9: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
