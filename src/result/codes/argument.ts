export const argumentCodes = {
  'argument.malformed': {
    problem: { vi: 'đối số không đúng dạng mà hàm này nhận', en: 'not of the form that this function takes' },
    mend: {
      vi: 'truyền giá trị đúng kiểu; dữ liệu từ bên ngoài đọc bằng parsePlan',
      en: 'pass what its types ask for; what comes from outside goes through parsePlan first',
    },
  },
} as const
