// @ts-check

/** Invented texts to try the page with. */
export const samples = {
  text: `Sáu tháng đầu năm 2026, xã Ví Dụ giải quyết 224/272 đơn, đạt tỷ lệ 28,35%. Trồng 46 ha cây phân tán, đạt 92% kế hoạch. Thu ngân sách 1.245 triệu đồng, bằng 62,3% dự toán 2.000 triệu đồng, tăng 8,3% so với cùng kỳ năm trước.

Kiểm tra 360 công trình, có 356/360 công trình đủ điều kiện, đạt 98,88%. Đón 12.400 lượt khách, đạt 103,3% kế hoạch 12.000 lượt khách. Tỷ lệ hộ nghèo giảm từ 3,5% xuống còn 2,8%, giảm 0,6 điểm phần trăm.`,
  table: `STT\tChỉ tiêu\tĐơn vị\tMục tiêu năm 2026
1\tTổng giá trị sản xuất\tTỷ đồng\t1.250,5
\tTrong đó: + Nông, lâm nghiệp\tTỷ đồng\t210,0
\t+ Công nghiệp - xây dựng\tTỷ đồng\t480,5
\t+ Dịch vụ\tTỷ đồng\t560,0
2\tSản lượng lương thực\tTấn\t1.850,0
3\tThu ngân sách tăng\t%\t9 - 10
4\tTỷ lệ hộ nghèo\t%\t2,5
5\tXã đạt chuẩn nông thôn mới\tXã\t
6\tSố hộ dùng nước sạch\tHộ\t1.2345,6`,
}
