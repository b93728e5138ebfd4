let class = 5  // expect error 5: keyword 'class' cannot be used as an identifier here
print(5)
