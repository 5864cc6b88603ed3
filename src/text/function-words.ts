/**
 * Words that no number counts: a number before one of them has no unit there.
 *
 * @vi hư từ
 */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'và hoặc hay của là có được bị đã đang sẽ cho để đến tới từ trong ngoài tại ở trên dưới với theo do vì so bằng đạt tăng giảm',
    'còn về trước sau khi thì mà như cũng các những này đó nay vào ra lên xuống trở không chưa phải cùng gồm thuộc nhằm tiếp nếu',
    'nên song tuy nhưng vẫn cả mỗi ước hơn gần khoảng chiếm vượt nhân dịp lúc hồi qua giữa giai toàn phấn nhờ mới bình tổng sửa',
    'quy độ kể hết dự triển thực hoàn tiến duy nâng góp đảm bảo đáp phối kết rà',
    'tuổi cấp bên mặt chiều phía giờ phút giây tuần tháng ngày năm quý thế thập sao',
  ].flatMap((line) => line.split(' ')),
)
